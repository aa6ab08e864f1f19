import FeatureMatrix
import Foundation
import JSON
import Pricing
import Site
import Testing

/// What the vectors hold; that other programs give the same answers is for `Tests/Consumers` to show.
@Suite struct VectorTests {
  private static let plans: [Plan] = [
    .sample("small", rank: 0, .free), .sample("middle", rank: 1), .sample("large", rank: 2, .contact),
  ]

  private func vectors(_ definition: Definition) throws -> JSONValue {
    try file("vectors.json", of: definition)
  }

  private func file(_ path: String, of definition: Definition, messages: String = "{}") throws -> JSONValue {
    let site = CheckedSite.sample(definition, messages: messages)
    let files = RuntimeFile.all(of: site)
    return try #require(files.first { $0.name == path }).json
  }

  @Test func `every plan without a feature has its refusal`() throws {
    let vectors = try vectors(
      .sample(plans: Self.plans, features: [.sample("a", in: ["large"]), .sample("b", in: [])]))
    let refusals = vectors["refusals"]?.elements ?? []
    #expect(
      refusals.compactMap { $0["feature"]?.text } == ["a", "a", "b", "b", "b"])
    #expect(refusals.compactMap { $0["plan"]?.text } == ["small", "middle", "small", "middle", "large"])
    // No price is published for the plan that has it, so none is told.
    #expect(refusals[0]["body", "details", "pricing_context"] == nil)
    #expect(refusals[0]["body", "details", "minimum_tier"] == "large")
    // Nobody sells it.
    #expect(refusals[2]["body", "details", "minimum_tier"] == JSONValue.null)
  }

  @Test func `the price of a free plan is told as nothing`() throws {
    let vectors = try vectors(.sample(plans: Self.plans, features: [.sample("a", in: ["small"])]))
    let refusal = vectors["refusals"]?.elements.first
    #expect(refusal?["body", "details", "pricing_context"] == ["monthly_price": 0, "per_day_cost": 0])
  }

  @Test func `a capacity is a 402 and a quota a 429`() throws {
    let values: [PlanID: LimitValue] = ["small": 0, "middle": 5, "large": nil]
    let vectors = try vectors(
      .sample(
        plans: Self.plans,
        limits: [
          .sample("things", values), .sample("calls", as: .quota, per: .day, values),
          .sample("horizon", as: .ceiling, values),
        ]))
    let (full, usedUp) = (vectors["full"]?.elements ?? [], vectors["usedUp"]?.elements ?? [])
    #expect(full.map { $0["status"] } == [402, 402])
    #expect(full.compactMap { $0["limit"]?.text } == ["things", "things"])
    #expect(usedUp.map { $0["status"] } == [429, 429])
    #expect(usedUp[1]["used"] == ["calls": 5])
    #expect(usedUp[1]["body", "details", "remaining"] == ["calls": 0])
    // It does not say when it starts again, so nobody is told to wait.
    #expect(usedUp[1]["headers"] == [:])
  }

  @Test func `statuses change at their thresholds and not before`() throws {
    let vectors = try vectors(
      .sample(plans: Self.plans, limits: [.sample("things", ["small": 0, "middle": 10, "large": nil])]))
    let statuses = vectors["statuses"]?.elements ?? []
    func points(_ index: Int) -> [String] {
      (statuses[index]["at"]?.elements ?? []).map { point in
        if case .integer(let used)? = point["used"] { "\(used) \(point["status"]?.text ?? "")" } else { "" }
      }
    }
    #expect(points(0) == ["0 critical", "1 critical"])
    #expect(points(1) == ["0 safe", "7 safe", "8 warning", "9 warning", "10 critical", "11 critical"])
    #expect(points(2) == ["0 unlimited", "1000000 unlimited"])
  }

  @Test(arguments: ["second", "minute", "hour", "day", "week", "month", "year"])
  func `the clock agrees with a calendar`(_ name: String) throws {
    let period = try #require(Limit.Period(rawValue: name))
    let values: [PlanID: LimitValue] = ["small": 1, "middle": 1, "large": 1]
    let limit = Limit(
      id: "calls", unit: "call", kind: .quota, period: period, reset: .calendarUTC, scope: nil, features: [],
      reaction: .block, warnAtPercent: 80, criticalAtPercent: 95, visibility: .everywhere, values: values,
      renamedFrom: [])
    let vectors = try vectors(.sample(plans: Self.plans, limits: [limit]))
    let now = try Date(#require(vectors["clock"]?.text), strategy: .iso8601)
    let first = try #require(vectors["usedUp"]?.elements.first)
    let reset = try Date(#require(first["body", "details", "reset_time"]?.text), strategy: .iso8601)
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    let units: [String: Calendar.Component] = [
      "second": .second, "minute": .minute, "hour": .hour, "day": .day, "week": .weekOfYear, "month": .month,
      "year": .year,
    ]
    let unit = try #require(units[name])
    #expect(calendar.dateInterval(of: unit, for: now)?.end == reset)
    #expect(first["headers", "Retry-After"]?.text == String(Int(reset.timeIntervalSince(now))))
  }

  @Test func `events of a trial are there where there is one`() throws {
    let without = try file("events.json", of: .sample(plans: Self.plans))
    let trial = Trial(
      plan: "middle", days: 14, requiresCard: false, endsIn: "suspended", remindDaysBefore: [7],
      extendDays: nil)
    let with = try file("events.json", of: .sample(plans: Self.plans, trial: trial))
    func names(_ file: JSONValue) -> [String] {
      (file["events"]?.elements ?? []).compactMap { $0["name"]?.text }
    }
    #expect(Set(names(with)).subtracting(names(without)).count == 5)
    #expect(names(without).count >= 20)
    #expect(with["events", "0", "properties", "0", "values"] == ["small", "middle", "large"])
  }

  @Test func `there is no file for an application that has no words`() {
    let site = CheckedSite.sample(.sample(plans: Self.plans))
    #expect(!RuntimeFile.all(of: site).contains { $0.name.hasPrefix("app.") })
  }

  @Test func `messages of an application are in the notation that others read`() throws {
    let messages = #"""
      {"app.a": "{share, percent} of {n, integer} for {sum, currency} on {day, date, long}",
       "app.b": "{n, select, unlimited {no limit} other {{n, plural, one {# thing} other {# things}}}}",
       "app.c": "It''s '{'{x}'}'"}
      """#
    let file = try file("app.en.json", of: .sample(plans: Self.plans), messages: messages)
    let found = file["messages"]
    #expect(
      found?["app.a"] == "{share, number, percent} of {n, number, integer} for {sum} on {day, date, long}")
    #expect(found?["app.b"] == "{n, plural, one {# thing} other {# things}}")
    #expect(found?["app.b.unlimited"] == "no limit")
    #expect(found?["app.c"] == "It''s '{'{x}'}'")
  }
}
