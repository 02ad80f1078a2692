import FuzzImports
import FuzzSupport
import PhrasebookTranslation

/// Imports the input; the first byte says whether unfinished texts are taken.
@main enum FuzzPO {
    static func main() { ImportFuzzer.run(.po, magic: PlantedMagic(0x3E7C_7143)) }
}
