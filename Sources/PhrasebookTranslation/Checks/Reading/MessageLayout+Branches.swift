import MessageFormat

extension MessageLayout {
    /// All that chooses, in order of writing, each with the index of its selection and its own in that.
    var selectors: [(selection: Int, column: Int, selector: Selector)] {
        selections.indices.flatMap { selection in
            selections[selection].selectors.enumerated().map { (selection, $0.offset, $0.element) }
        }
    }

    /// The names of all arguments, in the order of writing.
    var argumentNames: [String] {
        var names: [String] = []
        for name in arguments.map(\.name) + selectors.map(\.selector.name) where !names.contains(name) {
            names.append(name)
        }
        return names
    }

    /// The arguments that every reader sees or that choose what is seen, whatever their values are.
    ///
    /// Branches for one number, such as `=0`, may do without.
    func argumentsOfEveryBranch(in range: Range<Int>? = nil) -> Set<String> {
        let range = range ?? elements.indices
        var names: Set<String> = []
        var index = range.lowerBound
        while index < range.upperBound {
            let element = elements[index]
            index += 1
            if element.kind == .argument { names.insert(arguments[element.index].name) }
            guard element.kind == .open else { continue }
            let selection = selections[element.index]
            names.formUnion(selection.selectors.map(\.name))
            let branches = selection.branches.filter { !$0.isExact }
            let common = branches.map { argumentsOfEveryBranch(in: $0.elements) }
            names.formUnion(common.dropFirst().reduce(common.first ?? []) { $0.intersection($1) })
            index = (selection.branches.last?.elements.upperBound ?? index) + 1
        }
        return names
    }

    /// The offset of the key of the first branch in which an argument is not used; nil where each has it.
    func branchStart(without name: String) -> Int? {
        let branches = selections.flatMap(\.branches).filter { !$0.isExact }
        return branches.first { !argumentsOfEveryBranch(in: $0.elements).contains(name) }?.keys.first?.start
    }

    /// The indices of the elements with which a range may end, one for each of its branches; white space is left out.
    func ends(of range: Range<Int>? = nil) -> [Int] {
        let range = range ?? elements.indices
        var index = range.upperBound - 1
        while index >= range.lowerBound, let scalar = elements[index].literal, scalar.properties.isWhitespace {
            index -= 1
        }
        guard index >= range.lowerBound else { return [] }
        guard elements[index].kind == .close else { return [index] }
        return selections[elements[index].index].branches.flatMap { ends(of: $0.elements) }
    }

    /// The shown characters as one text, with a line feed for each edge of a branch, and a space for all else.
    var literalText: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(elements.count * 3)
        for element in elements {
            let isEdge = element.kind == .open || element.kind == .close
            let scalar = element.shown ?? (isEdge ? "\n" : " ")
            if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes += scalar.utf8 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension MessageLayout.Selection {
    /// The numbers that have keys of their own for a selector.
    func exactNumbers(of column: Int) -> [Double] {
        branches.compactMap { $0.keys[column].isExact ? Double($0.keys[column].word.dropFirst()) : nil }
    }
}
