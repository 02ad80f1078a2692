import MessageFormat

extension MessageLayout {
    /// Whether a plural shows its number as `#`.
    func showsNumber(of selection: Int) -> Bool {
        var open: [Int] = []
        for element in elements {
            switch element.kind {
            case .open: open.append(element.index)
            case .close: _ = open.popLast()
            case .number where open.last(where: { selections[$0].isPlural }) == selection: return true
            default: break
            }
        }
        return false
    }

    /// Whether every reader is shown a number, but for those whose branch is for one number alone.
    ///
    /// - Parameters:
    ///   - name: The argument.
    ///   - range: Where it is looked for, as indices of elements.
    ///   - plural: The innermost plural around, whose number `#` is.
    ///   - isForOne: Whether a branch of a plural is for one number alone.
    /// - Returns: false where one branch at least shows nothing of it.
    func alwaysShows(
        _ name: String, in range: Range<Int>, plural: Int?, isForOne: (Selection, Branch) -> Bool
    ) -> Bool {
        for part in parts(of: range) {
            switch elements[part].kind {
            case .argument where arguments[elements[part].index].name == name: return true
            case .number where plural.map({ selections[$0].name }) == name: return true
            case .open:
                let index = elements[part].index
                let selection = selections[index]
                let inner = selection.isPlural ? index : plural
                let isShown = selection.branches.allSatisfy { branch in
                    selection.name == name && selection.isPlural && isForOne(selection, branch)
                        || alwaysShows(name, in: branch.elements, plural: inner, isForOne: isForOne)
                }
                if isShown { return true }
            default: break
            }
        }
        return false
    }

    /// The branches of plurals that show nothing of the number that they are chosen by, and are for more than one.
    ///
    /// - Parameters:
    ///   - name: The argument that chooses.
    ///   - isForOne: Whether a branch is for one number alone, which may be said in words.
    /// - Returns: The plurals with their branches, in order of writing.
    func branches(
        without name: String, isForOne: (Selection, Branch) -> Bool
    ) -> [(selection: Selection, branch: Branch)] {
        var found: [(selection: Selection, branch: Branch)] = []
        func look(_ range: Range<Int>, _ isShown: Bool, _ plural: Int?) {
            let parts = parts(of: range)
            let open = parts.filter { elements[$0].kind == .open }
            guard !open.isEmpty else { return }
            for part in open {
                let index = elements[part].index
                let selection = selections[index]
                // What is beside it is read with it.
                let besides = parts.filter { $0 != part }
                let isShown =
                    isShown
                    || besides.contains { beside in
                        let end =
                            elements[beside].kind == .open
                            ? (selections[elements[beside].index].branches.last?.elements.upperBound ?? beside) + 1
                            : beside + 1
                        return alwaysShows(name, in: beside..<end, plural: plural, isForOne: isForOne)
                    }
                let inner = selection.isPlural ? index : plural
                for branch in selection.branches {
                    guard selection.isPlural, selection.name == name else {
                        look(branch.elements, isShown, inner)
                        continue
                    }
                    if isShown || isForOne(selection, branch) { continue }
                    if !alwaysShows(name, in: branch.elements, plural: inner, isForOne: isForOne) {
                        found.append((selection, branch))
                    }
                }
            }
        }
        look(elements.indices, false, nil)
        return found
    }

    /// The indices of a range's own elements: of a selection that of its first opening brace alone.
    private func parts(of range: Range<Int>) -> [Int] {
        var parts: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            parts.append(index)
            index =
                elements[index].kind == .open
                ? (selections[elements[index].index].branches.last?.elements.upperBound ?? index) + 1 : index + 1
        }
        return parts
    }
}
