namespace TreatyRefs.Diagnostics;

/// <content>TR10xx: text and YAML.</content>
internal static partial class RuleExplanations
{
    private const string Good = "library: Treaties of Lake Example";

    private static RuleExplanation FileTooLarge =>
        new(
            "A file may have 32 MiB. It is not read at all, so that no file can use up the memory of the machine. Divide it: a "
                + "library may have any number of files.",
            Good + "\n⟨34,000,000 times #⟩",
            Good
        );

    private static RuleExplanation NotUtf8 =>
        new(
            "The file is not UTF-8 text: it was saved in another encoding, or it is no text. It is not read at all, since a "
                + "guess could change a name. Save it as UTF-8.",
            "library: Traités du lac⟨byte E9⟩",
            "library: Traités du lac"
        );

    private static RuleExplanation HiddenCharacter =>
        new(
            "A character that nobody sees stands here, and changes how the text is read: a line separator, a byte order mark "
                + "inside the file, a control character. It often comes with text copied from elsewhere. Delete it.",
            "library: Treaties of⟨U+2028⟩Lake Example",
            Good
        );

    private static RuleExplanation YamlSyntax =>
        new(
            "The file breaks the rules of YAML. This document is left out; reading goes on at the next line ---. Most often a "
                + "text needs quotation marks because it has a colon and a space inside, or a bracket or quotation mark is not closed.",
            "library: Treaties: those of Lake Example",
            "library: \"Treaties: those of Lake Example\""
        );

    private static RuleExplanation NestedTooDeep =>
        new(
            "Values stand inside each other more than 64 levels deep. The document is not read. No instrument is built like "
                + "that; something went wrong where the file was made.",
            "library: ⟨70 times [⟩",
            Good
        );

    private static RuleExplanation TooMuch =>
        new(
            "One text has more than 4,194,304 characters, the file holds more than 1,000,000 values, or 100 of its documents are "
                + "not valid YAML. What is beyond that is not read. Divide the text or the file.",
            "library: ⟨5,000,000 times x⟩",
            Good
        );

    private static RuleExplanation BadAlias =>
        new(
            "An alias such as *texts names no anchor that stands before it in the document, the value inside which it stands, or "
                + "together with others more than 10,000 values. Write the value out.",
            Good + "\nlanguages: *texts",
            Good + "\nlanguages: [en]"
        );

    private static RuleExplanation UnknownTag =>
        new(
            "A tag such as !title asks for a type that is not used in a library. Every value is a text until its key says what "
                + "it should be. Write the value without the tag.",
            "library: !title Treaties of Lake Example",
            Good
        );

    private static RuleExplanation DuplicateKey =>
        new(
            "A key stands twice in one record, so that nobody knows which of the two is meant. The record is left out. Delete one of them.",
            Good + "\ndate: 2025\ndate: 2026",
            Good + "\ndate: 2026"
        );

    private static RuleExplanation BadKey =>
        new(
            "A key is a list, a record, an alias or nothing; it must be a plain word. The record is left out.",
            Good + "\n[date]: 2026",
            Good + "\ndate: 2026"
        );

    private static RuleExplanation EmptyFile =>
        new(
            "The file holds no document, only comments or nothing at all. A warning: perhaps the file was cut off. Fill it, or delete it.",
            "# To be written.",
            Good
        );

    private static RuleExplanation MoreProblems =>
        new(
            "The file has more than 1,000 problems. The first ones are printed, with their own rules; the others are counted. "
                + "Mend the first ones, and check again.",
            Good + "\n⟨1,002 lines date: 2026⟩",
            Good + "\ndate: 2026"
        );

    private static RuleExplanation UnreadableFile =>
        new(
            "A file or folder of the library could not be read: a link leads nowhere or in a circle, reading is not allowed, or "
                + "the name is in another encoding than UTF-8. The rest of the library is read. Delete the link, allow reading, or "
                + "rename the file.",
            "⟨a link named lake.yaml that leads nowhere⟩",
            Good
        );

    private static RuleExplanation NotAFile =>
        new(
            "A named pipe, a socket or a device has a name that ends in .yaml. It is passed over: reading it could wait for "
                + "ever. A warning, since nothing of the library is missing, unless a file was meant to stand there.",
            "⟨a named pipe named lake.yaml⟩",
            Good
        );
}
