import CCrypto

/// The SHA-256 of some bytes, written `sha256:` and 64 hexadecimal digits.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// FIPS 180-4, as libcrypto computes it.
  package init(of bytes: [UInt8]) {
    var hash = [UInt8](repeating: 0, count: 32)
    _ = SHA256(bytes, bytes.count, &hash)
    description = "sha256:" + hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
