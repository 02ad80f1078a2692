import Benchmark
import Workload

/// How long 4,096 calls of each work take on each side: the loops that `compare` has too, with the distribution over
/// many samples.
let benchmarks: @Sendable () -> Void = {
    // The package's own way to configure; nothing else runs yet.
    unsafe Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock], warmupIterations: 2, scalingFactor: .one, maxDuration: .seconds(1))
    for work in Work.allCases {
        // A name becomes the name of a file, so it has letters, digits and `-` alone.
        Benchmark("\(work)-ours") { benchmark, side in
            for _ in benchmark.scaledIterations { blackHole(side.run(work, rounds: 1)) }
        } setup: {
            await OurSide()
        }
        Benchmark("\(work)-icu") { benchmark, side in
            for _ in benchmark.scaledIterations { blackHole(side.run(work, rounds: 1)) }
        } setup: {
            ICUSide()
        }
    }
    Benchmark("load-ours") { benchmark, loading in
        for _ in benchmark.scaledIterations { blackHole(await loading.ours()) }
    } setup: {
        Loading()
    }
    Benchmark("load-icu") { benchmark, loading in
        for _ in benchmark.scaledIterations { blackHole(loading.icu()) }
    } setup: {
        Loading()
    }
}
