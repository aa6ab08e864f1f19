import CLinux
import Foundation
import Glibc

/// The machine refused: disk, permissions, another build.
package struct MachineFailure: Error {
  package let path: String
  package let reason: String
}

/// What publishing one product did.
package struct Publication: Sendable {
  package let written: Int
  package let removed: Int
  package let unchanged: Int

  package var isUnchanged: Bool { written == 0 && removed == 0 }
}

/// Puts an output tree on the disk so that readers see the old one or the new one, never a mixture.
///
/// The new folder is put together beside the old one, with hard links to what has not changed, and the two change
/// places in one step. A build that dies before that step leaves the old folder as it was; one that dies after it
/// leaves the new one, and rubbish that the next build removes. Files that sitegen did not make move along.
package struct Publisher {
  private let output: String
  private let lock: CInt

  /// The list of the files that sitegen made, inside each product's folder.
  private static let manifestName = ".sitegen-files"

  /// Opens the output folder, making it where it is missing, and keeps other builds out until the process ends.
  package init(output: String) throws(MachineFailure) {
    self.output = output
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    } catch {
      throw MachineFailure(path: output, reason: "the folder cannot be made")
    }
    lock = open(output, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw Self.failure(output) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw MachineFailure(path: output, reason: "another build is writing here; try again when it has ended")
    }
  }

  /// Lets other builds in again.
  package func finish() {
    close(lock)
  }

  /// Makes a product's folder hold the tree, and what others have put into it.
  package func publish(_ tree: OutputTree, as product: String) throws(MachineFailure) -> Publication {
    let live = "\(output)/\(product)"
    let staging = "\(output)/.\(product).staging"
    try remove(staging)
    try refuseLink(at: live)

    let previous = manifest(of: live)
    let paths = tree.paths
    let same = Set(
      paths.filter { path in tree.files[path].map { isSame($0, at: "\(live)/\(path)") } ?? false })
    let obsolete = previous.filter { tree.files[$0] == nil && exists("\(live)/\($0)") }
    let listing = Array((paths.joined(separator: "\n") + "\n").utf8)
    let isUnchanged = same.count == paths.count && obsolete.isEmpty
    if isUnchanged, isSame(listing, at: "\(live)/\(Self.manifestName)") {
      return Publication(written: 0, removed: 0, unchanged: same.count)
    }

    try makeFolder(staging)
    for path in paths {
      if same.contains(path) {
        try link("\(live)/\(path)", to: "\(staging)/\(path)")
      } else if let bytes = tree.files[path] {
        try write(bytes, to: "\(staging)/\(path)")
      }
    }
    try write(listing, to: "\(staging)/\(Self.manifestName)")
    try keepForeignFiles(of: live, except: Set(paths + previous + [Self.manifestName]), in: staging)
    try exchange(staging, live)
    try remove(staging)
    return Publication(written: paths.count - same.count, removed: obsolete.count, unchanged: same.count)
  }

  /// What an earlier build made here.
  ///
  /// A line that would lead out of the folder is not believed.
  private func manifest(of live: String) -> [String] {
    guard let data = FileManager.default.contents(atPath: "\(live)/\(Self.manifestName)") else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init).filter { line in
      line.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != ".." && $0 != "."
      }
    }
  }

  private func isSame(_ bytes: [UInt8], at path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count,
      let data = FileManager.default.contents(atPath: path)
    else { return false }
    return data.elementsEqual(bytes)
  }

  private func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// A product's folder that is a link would let the build write somewhere else.
  private func refuseLink(at path: String) throws(MachineFailure) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
      throw MachineFailure(path: path, reason: "it is not a folder; remove it, or choose another --output")
    }
  }

  private func makeFolder(_ path: String) throws(MachineFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Self.failure(path)
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(MachineFailure) {
    try makeFolder((path as NSString).deletingLastPathComponent)
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } catch {
      throw MachineFailure(path: path, reason: "the file cannot be written: \(error.localizedDescription)")
    }
  }

  /// A second name for the same file, so that it keeps its inode and time; a copy where the disk has no links.
  private func link(_ source: String, to target: String) throws(MachineFailure) {
    try makeFolder((target as NSString).deletingLastPathComponent)
    guard Glibc.link(source, target) != 0 else { return }
    do {
      try FileManager.default.copyItem(atPath: source, toPath: target)
    } catch {
      throw Self.failure(target)
    }
  }

  private func keepForeignFiles(of live: String, except own: Set<String>, in staging: String)
    throws(MachineFailure)
  {
    guard let walker = FileManager.default.enumerator(atPath: live) else { return }
    for case let path as String in walker where !own.contains(path) {
      var status = stat()
      guard lstat("\(live)/\(path)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: try link("\(live)/\(path)", to: "\(staging)/\(path)")
      case S_IFLNK:
        try makeFolder(("\(staging)/\(path)" as NSString).deletingLastPathComponent)
        try copyLink("\(live)/\(path)", to: "\(staging)/\(path)")
      default: continue
      }
    }
  }

  private func copyLink(_ source: String, to target: String) throws(MachineFailure) {
    do {
      let destination = try FileManager.default.destinationOfSymbolicLink(atPath: source)
      try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: destination)
    } catch {
      throw Self.failure(target)
    }
  }

  /// The two folders change places in one step; where there is no old one, the new one takes its name.
  private func exchange(_ staging: String, _ live: String) throws(MachineFailure) {
    guard exists(live) else {
      guard rename(staging, live) == 0 else { throw Self.failure(live) }
      return
    }
    if sitegen_exchange(staging, live) == 0 { return }
    guard errno == EINVAL || errno == ENOSYS || errno == EBUSY || errno == EXDEV else {
      throw Self.failure(live)
    }
    try replaceFiles(of: live, with: staging)
  }

  /// Where folders cannot change places, such as on a mount: each new file by a rename, and what is no longer made
  /// is removed last.
  private func replaceFiles(of live: String, with staging: String) throws(MachineFailure) {
    let previous = manifest(of: live)
    guard let walker = FileManager.default.enumerator(atPath: staging) else { return }
    var present: Set<String> = []
    for case let path as String in walker {
      var status = stat()
      guard lstat("\(staging)/\(path)", &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { continue }
      present.insert(path)
      var old = stat()
      if lstat("\(live)/\(path)", &old) == 0, old.st_ino == status.st_ino { continue }
      try makeFolder(("\(live)/\(path)" as NSString).deletingLastPathComponent)
      guard rename("\(staging)/\(path)", "\(live)/\(path)") == 0 else {
        throw Self.failure("\(live)/\(path)")
      }
    }
    for path in previous where !present.contains(path) { unlink("\(live)/\(path)") }
  }

  private func remove(_ path: String) throws(MachineFailure) {
    guard exists(path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw MachineFailure(path: path, reason: "the rest of an earlier build cannot be removed")
    }
  }

  private static func failure(_ path: String) -> MachineFailure {
    MachineFailure(path: path, reason: String(cString: strerror(errno)))
  }
}
