using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

/// <summary>Endings, or beginnings, that come off a word alike.</summary>
/// <param name="Written">What a word ends in, lower case and without accents.</param>
internal sealed record StemEndings(params EquatableArray<string> Written)
{
    /// <summary>How many of its letters come off; all of them where nothing is said. None: a word that ends so stays as it is.</summary>
    public int? Letters { get; init; }

    /// <summary>What the word gets instead of them.</summary>
    public string Instead { get; init; } = string.Empty;

    /// <summary>How many letters remain beside it at least.</summary>
    public int Least { get; init; }

    /// <summary>The letters of which one must stand before it; any where there are none.</summary>
    public string After { get; init; } = string.Empty;

    /// <summary>The letters of which none may stand before it.</summary>
    public string NotAfter { get; init; } = string.Empty;
}

/// <summary>A step on the way from a word to what its forms share: the first ending that fits comes off.</summary>
/// <param name="Endings">The endings, in the order in which they are tried.</param>
internal sealed record StemStep(params EquatableArray<StemEndings> Endings)
{
    /// <summary>Whether they stand at the beginning of the word.</summary>
    public bool AtBeginning { get; init; }

    /// <summary>Whether a vowel must remain: <c>cited</c>, but not <c>red</c>.</summary>
    public bool NeedsVowel { get; init; }

    /// <summary>What a rest of one short syllable gets back: <c>e</c> of <c>cited</c>. What is shorter and no syllable keeps its
    /// ending.</summary>
    public string? ShortGets { get; init; }

    /// <summary>The letters at the end of a syllable that gets nothing back: <c>x</c> in <c>fixed</c>.</summary>
    public string ShortNotAfter { get; init; } = string.Empty;

    /// <summary>The steps that follow where something came off.</summary>
    public EquatableArray<StemStep> Then { get; init; }

    /// <summary>The steps that follow where nothing came off.</summary>
    public EquatableArray<StemStep> Otherwise { get; init; }
}

/// <summary>How the forms of a word of one language are made equal when it is searched for. A reader of the language can review it without
/// reading code.</summary>
/// <remarks>It is done to every word in the scripts of the language, whatever the language of the text, and to text and query alike: nobody
/// says in which language a query is.</remarks>
internal sealed record Stemming
{
    /// <summary>The letters that its words are made of: a word with any other stays as it is. Empty where that says
    /// nothing.</summary>
    public string Alphabet { get; init; } = string.Empty;

    /// <summary>How long a word is at least of which something may come off.</summary>
    public int Shortest { get; init; }

    /// <summary>Its vowels.</summary>
    public string Vowels { get; init; } = string.Empty;

    /// <summary>Letters that are vowels where there is no other: <c>y</c> in <c>trying</c>.</summary>
    public string HalfVowels { get; init; } = string.Empty;

    /// <summary>Whether endings begin after the first vowel.</summary>
    public bool EndsAfterVowel { get; init; }

    /// <summary>What some words begin with and share in all their forms, though an ending seems to be in it.</summary>
    public EquatableArray<string> Whole { get; init; }

    /// <summary>What is done, one step after another.</summary>
    public EquatableArray<StemStep> Steps { get; init; }

    /// <summary>In a script whose words are found by any part of them, the particles that come off the end of a word that is searched for,
    /// longest first. Two letters remain at least.</summary>
    public EquatableArray<string> Particles { get; init; }
}
