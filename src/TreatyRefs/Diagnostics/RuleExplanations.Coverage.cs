namespace TreatyRefs.Diagnostics;

/// <content>TR40xx: gaps.</content>
internal static partial class RuleExplanations
{
    private const string Sourced = "sources: [gazette-2001]\nprovisions:\n  - article: 3\n";
    private const string Gazette = "\n---\nsource: gazette-2001\nkind: treaty-text\ntitle: Gazette of the lake\n---\n";

    private static RuleExplanation NoCommentary =>
        new(
            "An article is described and no comment is on it. No error, and not for every article to be filled: it tells where "
                + "the library has nothing from anybody. Reported only by check --coverage.",
            Doe + Gazette + Treaty + "\n" + Sourced + "    summary: The parties inform each other.",
            Source
                + "  - { id: doe-2001#1, by: doe, on: [lake-treaty/3], says: The duty is to inform. }"
                + Gazette
                + Treaty
                + "\n"
                + Sourced
                + "    summary: The parties inform each other."
        );

    private static RuleExplanation UnresolvedCitation =>
        new(
            "The text of a provision, or a comment, cites a provision that its instrument does not have, or an instrument that "
                + "this library does not know, or a name that several go by. It makes no reference. Look whether the text is mistyped, "
                + "describe what it cites, or give the name to one instrument. Reported only by check --coverage.",
            Source
                + "  - { id: doe-2001#1, by: doe, on: [lake-treaty/3], says: Article 30 of the Treaty on the Waters of Lake "
                + "Example is not needed. }"
                + Gazette
                + Treaty
                + "\narticle-count: 12\n"
                + Sourced
                + "    summary: The parties inform each other.",
            Source
                + "  - { id: doe-2001#1, by: doe, on: [lake-treaty/3], says: Article 3 of the Treaty on the Waters of Lake Example "
                + "is not needed. }"
                + Gazette
                + Treaty
                + "\narticle-count: 12\n"
                + Sourced
                + "    summary: The parties inform each other."
        );

    private static RuleExplanation NoSource =>
        new(
            "An instrument, an action, a provision or a reference names no source, and neither does what it stands in: nobody "
                + "can check it. Name the source, or say what it rests on. Reported only by check --coverage.",
            Source
                + "  - { id: doe-2001#1, by: doe, on: [lake-treaty/3], says: The duty is to inform. }\n---\n"
                + Treaty
                + "\nprovisions:\n  - article: 3\n    sources: [doe-2001]",
            Source
                + "  - { id: doe-2001#1, by: doe, on: [lake-treaty/3], says: The duty is to inform. }\n---\n"
                + Treaty
                + "\nsources: [doe-2001]\nprovisions:\n  - article: 3"
        );

    private static RuleExplanation UnusedTopic =>
        new(
            "No provision and no comment stands under a topic. A reader who opens it finds nothing. Put something under it, or "
                + "leave it out. Reported only by check --coverage.",
            "topics:\n  - { id: fishing, label: Fishing }",
            Source
                + "  - { id: doe-2001#1, by: doe, topics: [fishing], says: Fish do not know borders. }\n---\ntopics:\n"
                + "  - { id: fishing, label: Fishing }"
        );
}
