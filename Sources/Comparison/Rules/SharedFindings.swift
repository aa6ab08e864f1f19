import Diagnostics
import JSON

extension Rule {
  /// Something is gone; where something new has nearly its name, the way to say that it is the same.
  static func removal(
    _ kind: Subject.Kind, _ id: String, added: [String], plans: [String], saying more: String = ""
  ) -> Finding {
    let subject = Subject(kind, id)
    let hint = Suggestion.nearest(to: id, among: added).map {
      "; if it is now '\($0)', say 'renamedFrom: [\(id)]' there"
    }
    return Finding(
      subject: subject, plans: plans, message: "\(subject.name) is removed\(more)\(hint ?? "")",
      before: .string(id))
  }

  /// Things that say what they were called before.
  static func renames<Entry>(
    _ pairs: Pairs<Entry>, _ kind: Subject.Kind, plans: (Entry) -> [String]
  ) -> [Finding] {
    pairs.kept.filter(\.isRenamed).map { pair in
      Finding(
        subject: Subject(kind, pair.new.id), plans: plans(pair.new),
        message: "\(kind.rawValue) '\(pair.old.id)' is now called '\(pair.new.id)'",
        before: .string(pair.old.id), after: .string(pair.new.id))
    }
  }
}
