namespace TreatyRefs.Diagnostics;

/// <content>TR20xx: keys and values.</content>
internal static partial class RuleExplanations
{
    private const string Treaty = "instrument: lake-treaty\nkind: treaty\ntitle: Treaty on the Waters of Lake Example";

    private static RuleExplanation UnknownDocument =>
        new(
            "A document does not say what it is: it has none of the keys library, instrument, source, experts and topics, or "
                + "more than one of them. It is left out. Several documents can stand in one file, with a line --- between them.",
            "instrumnet: lake-treaty\nkind: treaty\ntitle: Treaty on the Waters of Lake Example",
            Treaty,
            "oneOf"
        );

    private static RuleExplanation UnknownKey =>
        new(
            "A record has a key that this format does not know, or that belongs to another sort of record. The key is not read; "
                + "the rest of the record is kept. Mostly it is a typo, and the message names the key that was probably meant.",
            Treaty + "\nabreviations: [LT]",
            Treaty + "\nabbreviations: [LT]",
            "additionalProperties"
        );

    private static RuleExplanation MissingKey =>
        new(
            "A record lacks a key that it must have, or the key has no value. The record is left out, and with it what stands inside.",
            "instrument: lake-treaty\ntitle: Treaty on the Waters of Lake Example",
            Treaty,
            "required"
        );

    private static RuleExplanation WrongType =>
        new(
            "A list or a record of keys stands where a single value should, or the other way round. The record is left out.",
            Treaty + "\nshort-title: [Lake Treaty]",
            Treaty + "\nshort-title: Lake Treaty",
            "type"
        );

    private static RuleExplanation WrongValue =>
        new(
            "A value is none that its key can have: a word that is not in its list, a date that is not written as 2024-06-19, "
                + "2024-06 or 2024 or that does not exist, an id with capitals, a reference that cannot be read. The record is left "
                + "out.",
            Treaty + "\nactions:\n  - { type: signature, date: 4 May 1998 }",
            Treaty + "\nactions:\n  - { type: signature, date: 1998-05-04 }",
            "pattern"
        );

    private static RuleExplanation EmptyItem =>
        new(
            "An item of a list is empty. Delete it, or write what it should say.",
            Treaty + "\nabbreviations: [LT, ~]",
            Treaty + "\nabbreviations: [LT]",
            "type"
        );
}
