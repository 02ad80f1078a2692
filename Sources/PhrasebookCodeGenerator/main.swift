import Foundation
import PhrasebookCodeGeneration
import PhrasebookFiles

// Run by the plugin PhrasebookCodes: PhrasebookCodeGenerator HOME OUTPUT TURN, all absolute paths. Scripts/generate has
// no TURN, which is for builds alone.
guard (3...4).contains(CommandLine.arguments.count) else {
    FileHandle.standardError.write(
        Data(
            "error: usage: PhrasebookCodeGenerator HOME OUTPUT [TURN]; add the plugin PhrasebookCodes to a target instead\n"
                .utf8)
    )
    exit(64)
}
let output = URL(fileURLWithPath: CommandLine.arguments[2])
do {
    let turn = CommandLine.arguments.dropFirst(3).first.map { URL(fileURLWithPath: $0) }
    let command = GeneratorCommand(home: Home(path: CommandLine.arguments[1]), output: output, turn: turn)
    if case .failed(let lines) = try command.run() {
        FileHandle.standardError.write(Data(lines.map { $0 + "\n" }.joined().utf8))
        exit(1)
    }
} catch {
    FileHandle.standardError.write(
        Data("\(output.path):1:1: error: the file cannot be written; \(error.localizedDescription)\n".utf8))
    exit(1)
}
