namespace TreatyRefs.Diagnostics;

/// <content>TR30xx: ids and references.</content>
internal static partial class RuleExplanations
{
    private const string Doe = "experts:\n  - { id: doe, name: Jane Doe }";
    private const string Source = Doe + "\n---\nsource: doe-2001\nkind: article\ntitle: Ten disputes over one lake\ncommentary:\n";

    private static RuleExplanation Duplicate =>
        new(
            "Two records have one id, or two provisions of one instrument have one number. The second is left out. A record that "
                + "is meant to replace one of another library says override: true; before what extends: built-in adds, one's own goes "
                + "without it.",
            "experts:\n  - { id: doe, name: Jane Doe }\n  - { id: doe, name: John Doe }",
            "experts:\n  - { id: doe, name: Jane Doe }\n  - { id: john-doe, name: John Doe }"
        );

    private static RuleExplanation UnknownId =>
        new(
            "An id names nothing in this library: an expert, topic, source, comment or instrument that is not there, or that was "
                + "left out because of an error of its own. The record that names it is left out. Mend the id, or describe what it "
                + "names.",
            Source + "  - { id: doe-2001#1, by: roe, on: [unsc-res-1540/1], says: The duty is to try. }",
            Source + "  - { id: doe-2001#1, by: doe, on: [unsc-res-1540/1], says: The duty is to try. }"
        );

    private static RuleExplanation NoSuchProvision =>
        new(
            "A reference points to a provision that does not exist: it is beyond the article-count of the instrument, or the "
                + "instrument is described completely (complete: true) and has no such provision. The record is left out. Where the "
                + "library does not know whether a provision exists, nothing is said.",
            Treaty + "\narticle-count: 12\nprovisions:\n  - article: 3\n    refers-to: [{ to: lake-treaty/13 }]",
            Treaty + "\narticle-count: 12\nprovisions:\n  - article: 3\n    refers-to: [{ to: lake-treaty/12 }]"
        );

    private static RuleExplanation Circle =>
        new(
            "Instruments or provisions replace each other in a circle, so that none of them is the last. The edge that closes "
                + "the circle is left out.",
            Treaty
                + "\nrelations: [{ to: old-treaty, as: replaces }]\n---\ninstrument: old-treaty\nkind: treaty\ntitle: Old Treaty\n"
                + "relations: [{ to: lake-treaty, as: replaces }]",
            Treaty + "\nrelations: [{ to: old-treaty, as: replaces }]\n---\ninstrument: old-treaty\nkind: treaty\ntitle: Old Treaty"
        );

    private static RuleExplanation OnNothing =>
        new(
            "A comment is on no provision and under no topic, so that nobody who looks something up will find it. A warning: the "
                + "comment is kept. Say what it is on, or give it a topic.",
            Source + "  - { id: doe-2001#1, by: doe, says: The duty is to try. }",
            Source + "  - { id: doe-2001#1, by: doe, on: [unsc-res-1540/1], says: The duty is to try. }"
        );

    private static RuleExplanation UnknownInstrument =>
        new(
            "A reference names an instrument that no loaded library declares: its id is mistyped, or the library does not say "
                + "where the instrument comes from. A warning: the reference is kept, and leads nowhere. Mend the id, describe the "
                + "instrument, or say extends: built-in in the record of the library where the built-in library declares it. "
                + "Resolutions of the Security Council and the General Assembly (unsc-res-N, unga-res-N) need no declaration.",
            Treaty + "\nrelations: [{ to: lake-traety/3 }]",
            Treaty + "\nrelations: [{ to: lake-treaty/3 }]"
        );

    private static RuleExplanation AnswersItself =>
        new(
            "A comment responds to itself, or comments supersede each other in a circle, so that none of them is the last word. "
                + "Mostly the id of another comment was meant. A warning: the comment is kept.",
            Source
                + "  - { id: doe-2001#1, by: doe, on: [unsc-res-1540/1], says: The duty is to try. }\n"
                + "  - { id: doe-2001#2, by: doe, on: [unsc-res-1540/1], says: The duty is to succeed., responds-to: [{ to: "
                + "doe-2001#2, as: supersedes }] }",
            Source
                + "  - { id: doe-2001#1, by: doe, on: [unsc-res-1540/1], says: The duty is to try. }\n"
                + "  - { id: doe-2001#2, by: doe, on: [unsc-res-1540/1], says: The duty is to succeed., responds-to: [{ to: "
                + "doe-2001#1, as: supersedes }] }"
        );

    private static RuleExplanation StructureContradicted =>
        new(
            "The list of provisions in 'structure' leaves out a provision that is described, where it says that it names all, or it names "
                + "an article beyond 'article-count'. One of the two is wrong. The list is left out, and the instrument stays: add the "
                + "provision to the list, end the brackets around it with ..., or mend the description.",
            "instrument: lake-treaty\nkind: treaty\ntitle: Treaty on the Waters of Lake Example\n"
                + "structure: { has: \"1-9, 3(1-2)\", certainty: confirmed, as-of: 2024 }\n"
                + "provisions:\n  - article: 3\n    provisions: [{ paragraph: 3, summary: Fishing is free. }]",
            "instrument: lake-treaty\nkind: treaty\ntitle: Treaty on the Waters of Lake Example\n"
                + "structure: { has: \"1-9, 3(1-3)\", certainty: confirmed, as-of: 2024 }\n"
                + "provisions:\n  - article: 3\n    provisions: [{ paragraph: 3, summary: Fishing is free. }]"
        );
}
