import FeatureMatrix
import JSON
import Pricing
import Site
import Testing

@Suite struct DigestTests {
  @Test func `the digest is SHA-256`() {
    #expect(
      Digest(of: Array("abc".utf8)).description
        == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Digest(of: []).description == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `it is that of the compact bytes without itself`() throws {
    let matrix = Matrix(try Bakery.site())
    guard case .object(let object) = matrix.json else {
      Issue.record("the matrix is no object")
      return
    }
    let rest = JSONObject(object.members.filter { $0.key != "digest" })
    #expect(Digest(of: JSONValue.object(rest).bytes(.compact)).description == matrix.digest)
    #expect(object["digest"] == .string(matrix.digest))
  }

  @Test func `the same product gives the same bytes`() throws {
    #expect(Matrix(try Bakery.site()).bytes == Matrix(try Bakery.site()).bytes)
  }

  @Test func `a change of one word changes it`() {
    let definition = Definition.sample(plans: [.sample("small", rank: 0)])
    let plain = Matrix(.sample(definition, messages: #"{"plan.small.name": "Small"}"#))
    let renamed = Matrix(.sample(definition, messages: #"{"plan.small.name": "Tiny"}"#))
    #expect(plain.digest != renamed.digest)
  }

  @Test func `the file is laid out for people and ends in a line feed`() {
    let bytes = Matrix(.sample(.sample(plans: [.sample("small", rank: 0)]))).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"formatVersion\": 1,\n"))
    #expect(text.hasSuffix("\n}\n"))
  }
}
