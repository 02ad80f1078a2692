internal import CProcess

/// How the allocator of this process keeps what was freed.
package enum ProcessMemory {
    /// Gives memory back to the system soon after it was freed, from now on.
    ///
    /// By itself glibc keeps eight heaps for each processor, and in each what a moment of many large requests needed.
    package static func returnsSoon() { process_return_memory() }
}
