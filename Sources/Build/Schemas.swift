import Content
import JSON

/// The JSON Schemas of the files that people write.
package enum Schemas {
  /// What each schema is called, and the file it is for.
  package static let subjects = FileSchema.all.map { (name: $0.name, subject: $0.subject) }

  /// The schema as a document; nothing where there is none of this name.
  package static func document(_ name: String) -> String? {
    FileSchema.all.first { $0.name == name }.map { String(decoding: $0.json.bytes(.pretty), as: UTF8.self) }
  }
}
