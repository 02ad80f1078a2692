// Theme, search and filters of the pages. Without it everything can be read all the same.
"use strict";
(() => {
    const root = document.documentElement;
    const store = {
        // A page that is a file may have no storage.
        get: () => { try { return localStorage.getItem("phrasebook-theme") || ""; } catch { return ""; } },
        set: (theme) => { try { localStorage.setItem("phrasebook-theme", theme); } catch { /* it lasts for this page */ } },
    };
    const show = (theme) => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; };
    show(store.get());

    const folded = (text) => text.normalize("NFKC").toLowerCase();
    const words = (text) => folded(text).split(/\s+/).filter(Boolean);

    /// Puts a text into an element, with what was searched for marked in it.
    const mark = (element, text, terms) => {
        const lower = text.toLowerCase();
        let end = 0;
        while (end < text.length) {
            let [start, length] = [-1, 0];
            for (const term of terms) {
                const at = lower.length === text.length ? lower.indexOf(term, end) : -1;
                if (at >= 0 && (start < 0 || at < start)) [start, length] = [at, term.length];
            }
            if (start < 0) break;
            element.append(text.slice(end, start));
            const hit = document.createElement("mark");
            hit.textContent = text.slice(start, start + length);
            element.append(hit);
            end = start + length;
        }
        element.append(text.slice(end));
    };

    /// A page whose entries are all on it: what does not match is hidden.
    const filter = (form) => {
        const items = [...document.querySelectorAll("[data-item]")].map((element) => ({
            element, text: null, states: (element.dataset.states || "").split(" "),
        }));
        const groups = [...document.querySelectorAll("[data-group]")];
        form.run = (terms, state) => {
            let shown = 0;
            for (const item of items) {
                item.text ??= folded(item.element.textContent);
                const matches = terms.every((term) => item.text.includes(term))
                    && (!state || item.states.includes(state));
                item.element.hidden = !matches;
                if (matches) shown += 1;
            }
            const all = terms.length === 0 && !state;
            for (const group of groups) group.hidden = !all && !group.querySelector("[data-item]:not([hidden])");
            form.report(all ? null : shown, items.length);
        };
        form.first = () => items.find((item) => !item.element.hidden)?.element.querySelector("a");
    };

    /// The first page: what matches is listed, with links to where it is.
    const list = (form, data) => {
        const entries = JSON.parse(data.textContent);
        const section = document.getElementById("page-results");
        const results = section.querySelector("ul");
        const most = 100;
        form.run = (terms, state) => {
            const none = terms.length === 0 && !state;
            results.replaceChildren();
            section.hidden = none;
            if (none) return form.report(null, entries.length);
            const found = entries.filter((entry) => {
                entry.folded ??= folded([entry.key, entry.identifier || "", ...entry.texts].join("\n"));
                return terms.every((term) => entry.folded.includes(term)) && (!state || entry.states.includes(state));
            });
            // The key that was typed comes first, then those that begin with it; the others keep their order.
            const asked = terms.join(" ");
            const rank = (entry) => {
                const names = [entry.key, entry.identifier || ""].map(folded);
                return names.includes(asked) ? 0 : names.some((name) => asked && name.startsWith(asked)) ? 1 : 2;
            };
            const ranked = found.map((entry) => [rank(entry), entry]).sort((left, right) => left[0] - right[0]);
            for (const [, entry] of ranked.slice(0, most)) {
                const item = document.createElement("li");
                const link = document.createElement("a");
                link.href = entry.href;
                mark(link, entry.key, terms);
                const origin = document.createElement("small");
                origin.textContent = [entry.catalog, entry.identifier].filter(Boolean).join(" · ");
                item.append(link, " ", origin);
                // The texts that have the most of what was searched for; those as readers see them come last.
                const matches = (text) => terms.filter((term) => folded(text).includes(term)).length;
                const best = entry.texts.map((text) => [matches(text), text]).sort((left, right) => right[0] - left[0]);
                const most = best.filter(([count]) => count === best[0][0]).map(([, text]) => text);
                for (const text of terms.length ? most.slice(-2) : most.slice(0, 2)) {
                    const line = document.createElement("p");
                    mark(line, text, terms);
                    item.append(line);
                }
                results.append(item);
            }
            form.report(found.length, entries.length);
        };
        form.first = () => results.querySelector("a");
    };

    const search = () => {
        const form = document.getElementById("page-form");
        if (!form) return;
        const [field, state] = [document.getElementById("page-search"), document.getElementById("page-state")];
        const count = document.getElementById("page-count");
        form.report = (shown, total) => {
            count.textContent = shown === null ? "" : shown === 0 ? count.dataset.nothing
                : `${count.dataset.shown} ${shown} / ${total}`;
        };
        const data = document.getElementById("page-index");
        if (data) list(form, data); else filter(form);
        const run = () => form.run(words(field.value), state ? state.value : "");
        const clear = () => {
            field.value = "";
            if (state) state.value = "";
            run();
        };
        field.addEventListener("input", run);
        state?.addEventListener("change", run);
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            form.first()?.focus();
        });
        form.addEventListener("keydown", (event) => {
            if (event.key === "ArrowDown" && event.target === field) {
                event.preventDefault();
                form.first()?.focus();
            } else if (event.key === "Escape") clear();
        });
        document.addEventListener("keydown", (event) => {
            const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
            if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            field.focus();
            field.select();
        });
        form.hidden = false;
        // Going back in the history brings back what was typed.
        if (field.value || state?.value) run();

        /// What an address names is shown, whatever the filter hides.
        const follow = () => {
            const unknown = document.getElementById("page-unknown");
            let name = location.hash.slice(1);
            try { name = decodeURIComponent(name); } catch { /* it is named as it is written */ }
            const target = name && document.getElementById(name);
            if (unknown) unknown.hidden = !name || Boolean(target);
            if (!target) return;
            if (target.closest("[hidden]")) clear();
            for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
            target.scrollIntoView();
        };
        addEventListener("hashchange", follow);
        follow();
    };

    addEventListener("DOMContentLoaded", () => {
        const theme = document.getElementById("page-theme");
        theme.value = root.dataset.theme || "";
        theme.closest("[hidden]").hidden = false;
        theme.addEventListener("change", () => {
            store.set(theme.value);
            show(theme.value);
        });
        for (const link of document.querySelectorAll("[data-keep-fragment]")) {
            link.addEventListener("click", () => { link.hash = location.hash; });
        }
        search();
    });
})();
