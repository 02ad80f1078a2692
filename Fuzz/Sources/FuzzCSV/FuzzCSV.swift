import FuzzImports
import FuzzSupport
import PhrasebookTranslation

/// Imports the input; the first byte says whether unfinished texts are taken.
@main enum FuzzCSV {
    static func main() { ImportFuzzer.run(.csv, magic: PlantedMagic(0x1C9A_5E21)) }
}
