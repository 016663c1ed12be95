namespace TreatyRefs.Cli.Examples;

/// <summary>The command lines at the end of the help of each command, for a reader to try, each with what it does.</summary>
internal static class CommandExamples
{
    public static IReadOnlyList<(string Line, string What)> Article =>
        [
            ("treatyrefs article 4", "Article 4 of the library's default instrument"),
            ("treatyrefs article UN Charter art. 51", "an article of another instrument"),
            ("treatyrefs article \"ussr-dprk-1961/1(2)\"", "a paragraph, in the notation of references"),
            ("treatyrefs article 4 --as-of 2024-11-28", "as it stood that day, with what had been said by then"),
            ("treatyrefs article 4 --format json", "the same for programs"),
        ];

    public static IReadOnlyList<(string Line, string What)> Check =>
        [
            ("treatyrefs check my-library", "every problem of a folder"),
            ("treatyrefs check my-library --warnings-as-errors", "before a change is merged"),
            ("treatyrefs check my-library --format sarif --output check.sarif", "for tools that show problems beside a change"),
            ("treatyrefs check my-library --coverage", "also where it has no commentary, no source, nothing under a topic"),
            ("treatyrefs check my-library --format json", "the same for programs"),
        ];

    public static IReadOnlyList<(string Line, string What)> Cite =>
        [
            ("treatyrefs cite UN Charter art. 51", "in every style"),
            ("treatyrefs cite \"unsc-res-1718/8(d)\" --style oscola", "in one style, to copy"),
            ("treatyrefs cite ussr-dprk-1961", "a whole instrument"),
            ("treatyrefs cite \"un-charter/2(4)\" --style plain --lang fr", "in the words of another language"),
            ("treatyrefs cite unsc-res-1540/2", "a resolution that the library does not describe"),
        ];

    public static IReadOnlyList<(string Line, string What)> Compare =>
        [
            ("treatyrefs compare 4 \"ussr-dprk-1961/1(2)\"", "Article 4 and the like of it in an earlier treaty"),
            (
                "treatyrefs compare ru-dprk-2024/4 china-dprk-1961/2 north-atlantic-treaty/5 un-charter/51 --format html -o "
                    + "assistance.html",
                "four articles as a table on a page"
            ),
            ("treatyrefs compare un-charter/39..42 --format markdown", "neighbouring articles"),
        ];

    public static IReadOnlyList<(string Line, string What)> Completion =>
        [("treatyrefs completion bash >> ~/.bashrc", "complete in every new bash")];

    public static IReadOnlyList<(string Line, string What)> Expert =>
        [("treatyrefs expert", "all experts"), ("treatyrefs expert asmolov", "what one of them said")];

    public static IReadOnlyList<(string Line, string What)> Explain =>
        [
            ("treatyrefs explain TR2002", "one rule"),
            ("treatyrefs explain", "all rules, one a line"),
            ("treatyrefs explain --format markdown", "all rules, as a page"),
        ];

    public static IReadOnlyList<(string Line, string What)> Fmt =>
        [
            ("treatyrefs fmt my-library", "rewrite what is not in the usual form; prints the files that changed"),
            ("treatyrefs fmt my-library --check", "before a change is merged"),
            ("treatyrefs fmt - < draft.yaml", "from a pipe, or an editor"),
        ];

    public static IReadOnlyList<(string Line, string What)> Help =>
        [("treatyrefs help", "all commands"), ("treatyrefs help scan", "one of them, with its options and examples")];

    public static IReadOnlyList<(string Line, string What)> Import =>
        [
            (
                "treatyrefs import lake-treaty.txt --id lake-treaty -o lakes/lake-treaty.yaml",
                "a library's file; doubts with their lines on stderr"
            ),
            ("treatyrefs import dogovor.md --id x --language ru --strict", "nothing, if anything is doubtful"),
            (
                "treatyrefs import vclt.html --id vclt -o lakes/vclt.yaml",
                "the text joins what the library knows of the VCLT: names, dates, sources"
            ),
            ("treatyrefs import treaty.xml --id x --with-references", "Akoma Ntoso, with what it cites"),
        ];

    public static IReadOnlyList<(string Line, string What)> Init =>
        [("treatyrefs init my-library", "a folder to look at, change and fill")];

    public static IReadOnlyList<(string Line, string What)> Instrument =>
        [
            ("treatyrefs instrument", "all instruments"),
            ("treatyrefs instrument un-charter", "one of them"),
            ("treatyrefs instrument npt --party KP", "where a party stands, and since when"),
            ("treatyrefs treaty 1961", "those with 1961 in their names, or the one"),
        ];

    public static IReadOnlyList<(string Line, string What)> Refs =>
        [
            ("treatyrefs refs un-charter/51 --direction in", "what rests on, cites or departs from Article 51"),
            ("treatyrefs refs ru-dprk-2024 --direction out", "what a treaty does to other instruments"),
            ("treatyrefs refs 4 --depth 2 --type based-on,parallels", "two steps, by references of two types"),
            ("treatyrefs refs 4 --format mermaid", "a picture, for documents that draw Mermaid"),
        ];

    public static IReadOnlyList<(string Line, string What)> Report =>
        [
            ("treatyrefs report 4", "Article 4 as Markdown"),
            ("treatyrefs report ru-dprk-2024 -o treaty.html", "a whole instrument: an overview, then each provision that is described"),
            (
                "treatyrefs report 4 16 \"UN Charter art. 51\" --format html -o articles.html",
                "three articles as one page with a table of contents"
            ),
            ("treatyrefs report --all -o site", "the whole library as a site: open site/index.html"),
        ];

    public static IReadOnlyList<(string Line, string What)> Scan =>
        [
            ("treatyrefs scan report.txt", "a table: line, text, target, status"),
            ("treatyrefs scan drafts --fail-on no-such-provision,ambiguous", "check the citations of every text in a folder"),
            ("treatyrefs scan commentary.md --instrument vclt", "a text about one instrument"),
            ("treatyrefs scan page.html --format html --output marked.html", "the text with its citations marked"),
            ("treatyrefs scan speech.txt --format yaml", "a draft of comments for a library"),
            ("cat *.txt | treatyrefs scan --format jsonl", "from a pipe, for programs"),
        ];

    public static IReadOnlyList<(string Line, string What)> Schema =>
        [
            (
                "treatyrefs schema --output treatyrefs.schema.json",
                "then begin a YAML file with: # yaml-language-server: $schema=treatyrefs.schema.json"
            ),
        ];

    public static IReadOnlyList<(string Line, string What)> Search =>
        [
            ("treatyrefs search declaration of war", "what has these words, in whatever form; first where they stand close together"),
            ("treatyrefs search '\"armed attack\"'", "a phrase: the shell takes the outer quotation marks, the inner ones say so"),
            ("treatyrefs search санкции", "in any language of the library"),
            ("treatyrefs search sanctions expert:kiku", "what one expert said"),
            ("treatyrefs search force in:un-charter/chapter-7", "an instrument, a provision or what contains it, and the comments on it"),
            ("treatyrefs search assistance topic:mutual-assistance --format json", "under a topic, for programs"),
        ];

    public static IReadOnlyList<(string Line, string What)> Topic =>
        [("treatyrefs topic", "all topics"), ("treatyrefs topic mutual-assistance", "what was said under one of them")];
}
