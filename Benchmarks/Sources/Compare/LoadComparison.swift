import Workload

/// How long a large home takes to load.
enum LoadComparison {
    static func rows() async -> [Row] {
        let loading = Loading()
        _ = await loading.ours()
        _ = loading.icu()
        var times: (ours: [Double], icu: [Double]) = ([], [])
        for _ in 0..<5 {
            times.ours.append(await loading.ours() / Double(loading.count))
            times.icu.append(loading.icu() / Double(loading.count))
        }
        let medians = AlternatingTimer.Times(
            ours: AlternatingTimer.median(times.ours), icu: AlternatingTimer.median(times.icu))
        return [Row("load of 10,000 texts in two locales, a text", medians, target: Target(1.6, 2))]
    }
}
