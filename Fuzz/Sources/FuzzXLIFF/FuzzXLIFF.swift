import FuzzImports
import FuzzSupport
import PhrasebookTranslation

/// Imports the input; the first byte says whether unfinished texts are taken.
@main enum FuzzXLIFF {
    static func main() { ImportFuzzer.run(.xliff, magic: PlantedMagic(0x2D8B_6F32)) }
}
