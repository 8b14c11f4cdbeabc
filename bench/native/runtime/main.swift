// What a call into the library costs. Prints a name and nanoseconds of CPU time a line.

import Foundation

func clock(_ id: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(id, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

func once(_ rounds: Int, _ body: () -> Double) -> Double {
  let start = clock(CLOCK_THREAD_CPUTIME_ID)
  var sum = 0.0
  for _ in 0..<rounds { sum += body() }
  precondition(sum > 0)
  return (clock(CLOCK_THREAD_CPUTIME_ID) - start) / Double(rounds)
}

let started = clock(CLOCK_MONOTONIC)
let first = ColorToken.bgCanvas.value(theme: .dark)
print("first", clock(CLOCK_MONOTONIC) - started)
precondition(first.alpha == 1)

let kept = tokenValues(contexts: TokenContexts(theme: .dark))
let subjects: [(String, Int, () -> Double)] = [
  ("digest", 100_000, { Double(tokensDigest().count) }),
  ("case", 100_000, { ColorToken.bgCanvas.value(theme: .dark).alpha }),
  ("path", 100_000, {
    if case .color(let color)? = try? resolve(path: "color.bg.canvas", contexts: TokenContexts(theme: .dark)) {
      return color.alpha
    }
    return 0
  }),
  ("kept", 1_000_000, { kept.color[.bgCanvas]!.alpha }),
  ("values", 200, { Double(tokenValues(contexts: TokenContexts(theme: .dark)).color.count) }),
  ("all", 200, { Double(allTokens(contexts: TokenContexts(theme: .dark)).count) }),
]

var costs: [String: [Double]] = [:]
for _ in 0..<9 {
  for (name, rounds, body) in subjects {
    costs[name, default: []].append(once(rounds, body))
  }
}
for (name, _, _) in subjects {
  print(name, costs[name]!.sorted()[4])
}
