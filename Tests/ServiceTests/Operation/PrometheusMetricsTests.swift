#if Service
    import CoreMetrics
    import PhrasebookService
    import Testing

    @Suite struct PrometheusMetricsTests {
        @Test func eachKindHasItsForm() {
            let metrics = PrometheusMetrics(help: ["jobs_total": "Jobs done."])
            Counter(label: "jobs", dimensions: [("kind", "a\"b\\c\nd")], factory: metrics).increment(by: 2)
            Gauge(label: "queue.size", factory: metrics).record(2.5)
            Recorder(label: "size", factory: metrics).record(3)
            Meter(label: "0level", factory: metrics).set(-1)
            Timer(label: "wait", factory: metrics).recordNanoseconds(2_000_000)
            Timer(label: "wait", factory: metrics).recordNanoseconds(60_000_000_000)
            let text = metrics.text()
            #expect(
                text.hasPrefix(
                    """
                    # TYPE _0level gauge
                    _0level -1
                    # HELP jobs_total Jobs done.
                    # TYPE jobs_total counter
                    jobs_total{kind="a\\"b\\\\c\\nd"} 2
                    # TYPE queue_size gauge
                    queue_size 2.5
                    # TYPE size summary
                    size_sum 3
                    size_count 1
                    # TYPE wait_seconds histogram

                    """))
            #expect(text.contains("wait_seconds_bucket{le=\"0.001\"} 0\nwait_seconds_bucket{le=\"0.0025\"} 1\n"))
            #expect(
                text.hasSuffix("wait_seconds_bucket{le=\"+Inf\"} 2\nwait_seconds_sum 60.002\nwait_seconds_count 2\n"))
        }

        @Test func theSameNameAndLabelsAreTheSameCounter() {
            let metrics = PrometheusMetrics()
            for _ in 0..<2 { Counter(label: "jobs", dimensions: [("a", "1")], factory: metrics).increment() }
            #expect(metrics.text() == "# TYPE jobs_total counter\njobs_total{a=\"1\"} 2\n")
        }

        @Test func setsOfLabelsAreBounded() {
            let metrics = PrometheusMetrics()
            for index in 0..<(PrometheusMetrics.maximumSeries + 500) {
                Counter(label: "jobs", dimensions: [("user", String(index))], factory: metrics).increment()
            }
            let lines = metrics.text().split(separator: "\n")
            #expect(lines.count == PrometheusMetrics.maximumSeries + 2)
            #expect(lines.contains("jobs_total{user=\"other\"} 500"))
        }
    }
#endif
