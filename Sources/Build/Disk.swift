import Foundation

/// Files by the calls of POSIX: Foundation asks for owners and extended attributes as well, which takes longer than
/// reading a file.
enum Disk {
  /// What a path leads to, by the bits of `S_IFMT`; links are not followed.
  static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// What stands in a file, or comes out of a pipe; nothing where it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    var bytes: [UInt8] = []
    // A file may grow, and a pipe has no size: what counts is where reading ends.
    var room = Int(status.st_size) + 1
    while true {
      var count = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        count = read(file, buffer.baseAddress, room)
        filled = max(count, 0)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes = bytes.isEmpty ? part : bytes + part
      room = max(room - count, 65_536)
    }
  }
}
