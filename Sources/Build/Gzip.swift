import CZlib

/// Deflates a file for servers that send it as it lies there (RFC 1952).
enum Gzip {
  /// The compressed bytes, without a time stamp or a name: the same input gives the same output.
  static func compress(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard sitegen_deflate_init_gzip(&stream, Z_BEST_COMPRESSION) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
    var input = bytes
    let inputCount = UInt32(bytes.count)
    return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = inputCount
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(capacity)
        let status = deflate(&stream, Z_FINISH)
        count = status == Z_STREAM_END ? capacity - Int(stream.avail_out) : 0
      }
    }
  }
}
