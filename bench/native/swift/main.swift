// What a use of a token costs beside the same value written by hand. Prints a name and nanoseconds of CPU time a line.

import DesignTokens
import Foundation

let started = clock(CLOCK_MONOTONIC)
let first = take(Tokens.Color.accent)
print("first", clock(CLOCK_MONOTONIC) - started)

func clock(_ id: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(id, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

@inline(never) func take(_ color: TokenColor) -> Double { color.srgb.red + color.alpha }

@inline(never) func take(_ length: CGFloat) -> Double { Double(length) }

/// What a person would write.
enum Hand {
  static var accent: TokenColor { TokenColor(red: 0.2, green: 0.4, blue: 0.8) }
  static var medium: CGFloat { 16 }
}

let rounds = 20_000_000

func once(_ body: (Int) -> Double) -> Double {
  let start = clock(CLOCK_THREAD_CPUTIME_ID)
  let sum = body(rounds)
  precondition(sum > 0)
  return (clock(CLOCK_THREAD_CPUTIME_ID) - start) / Double(rounds)
}

let dark = TokenSet(TokenInput(theme: CommandLine.arguments.count > 9 ? .light : .dark))

let subjects: [(String, (Int) -> Double)] = [
  ("color.token", { rounds in
    var sum = 0.0
    for _ in 0..<rounds { sum += take(Tokens.Color.accent) }
    return sum
  }),
  ("color.literal", { rounds in
    var sum = 0.0
    for _ in 0..<rounds { sum += take(Hand.accent) }
    return sum
  }),
  ("color.theme", { rounds in
    var sum = 0.0
    for _ in 0..<rounds { sum += take(dark.color.accent) }
    return sum
  }),
  ("length.token", { rounds in
    var sum = 0.0
    for _ in 0..<rounds { sum += take(Tokens.Space.medium) }
    return sum
  }),
  ("length.literal", { rounds in
    var sum = 0.0
    for _ in 0..<rounds { sum += take(Hand.medium) }
    return sum
  }),
]

// In turn, so that what else the machine does falls on all of them; the median of nine.
var costs: [String: [Double]] = [:]
for _ in 0..<9 {
  for (name, body) in subjects {
    costs[name, default: []].append(once(body))
  }
}
for (name, _) in subjects {
  print(name, costs[name]!.sorted()[4])
}
