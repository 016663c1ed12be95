using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>How a text says which instrument it means.</summary>
internal enum InstrumentWords
{
    /// <summary>By words that tell nothing known: "the Penal Code", "a Convention on Something".</summary>
    Unknown,

    /// <summary>By a short name that the text itself has given.</summary>
    Alias,

    /// <summary>By a name or an abbreviation.</summary>
    Name,

    /// <summary>By the number of a resolution.</summary>
    Resolution,

    /// <summary>By the number of a protocol, whose treaty the text names elsewhere.</summary>
    Protocol,

    /// <summary>As a protocol without a number to what the words point back to: "the Additional Protocol thereto".</summary>
    ProtocolThereto,

    /// <summary>By its number in a series that the text names elsewhere: "the Fourth Convention".</summary>
    Numbered,

    /// <summary>By year and kind: "the 1961 treaty".</summary>
    Dated,

    /// <summary>By pointing: "this Convention", "that Treaty", "the Charter".</summary>
    Pointer,

    /// <summary>By a number of its own that no name has: "the Convention No. 95" is another one than that before.</summary>
    Other,

    /// <summary>As the first or the last of two that were named: "the former", "the latter".</summary>
    OneOfTwo,

    /// <summary>By the number of a note alone: "supra note 4".</summary>
    Note,
}

/// <summary>The words that say which instrument is meant, as they were read.</summary>
/// <param name="Words">How they say so.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="AsWritten">The words.</param>
/// <param name="Designation">What sort of instrument they name, by its English word; empty where they do not say.</param>
internal sealed record InstrumentCandidate(InstrumentWords Words, int Start, int End, string AsWritten, string Designation = "")
{
    /// <summary>Whether its last word begins with a small letter.</summary>
    public bool IsInSmallLetters => char.IsLower(AsWritten[AsWritten.LastIndexOf(' ') + 1]);

    /// <summary>The instrument of the organ that the text has named before, of words such as "its Statute" or "the Charter".</summary>
    public InstrumentId? OfOrgan { get; init; }

    /// <summary>Where that organ is named.</summary>
    public (int Start, int End) Organ { get; init; }

    /// <summary>What it is about, where its noun goes on in small letters: "la Convention sur l'enlèvement".</summary>
    public IReadOnlyList<string> Subject { get; init; } = [];

    /// <summary>Whether it is a name such as "Protocol No. 4", which says nothing of whose protocol it is.</summary>
    public bool IsBareProtocol { get; init; }

    /// <summary>Whether it is no more than a number, which is a resolution's only where the text has spoken of such.</summary>
    public bool IsNumberAlone { get; init; }

    /// <summary>The number of the note to which the words refer: <c>the Covenant (n 6)</c>.</summary>
    public int? Note { get; init; }

    /// <summary>The instruments that the words can mean by themselves.</summary>
    public IReadOnlyList<InstrumentId> Ids { get; init; } = [];

    /// <summary>Of the protocols of a number, those that go by the very words: they are meant before all others.</summary>
    public IReadOnlyList<InstrumentId> Named { get; init; } = [];

    /// <summary>Whether those are meant also where the text has named no treaty of theirs: "Additional Protocol II".</summary>
    public bool StandsAlone { get; init; }

    /// <summary>The short name, if it is one.</summary>
    public Alias? Alias { get; init; }

    /// <summary>What the words call the treaty that a protocol is to; empty where they do not say.</summary>
    public string To { get; init; } = string.Empty;

    /// <summary>Whether they say of a protocol that it is optional, or additional; <see langword="null"/> where they say neither.</summary>
    public bool? IsOptional { get; init; }

    /// <summary>Its number in a series.</summary>
    public int Number { get; init; }

    /// <summary>The year of a resolution, or before a name, where one is written.</summary>
    public int? Year { get; init; }

    /// <summary>The day of the month after a name, where a full date is written.</summary>
    public int? Day { get; init; }

    /// <summary>The place at which the text says that it was made, after its name.</summary>
    public string? MadeAt { get; init; }

    /// <summary>The earliest year of which the sentence speaks, where several share the name.</summary>
    public int? EarliestYear { get; init; }

    /// <summary>The one of several that share the name of whose subject the text around speaks, and where.</summary>
    public (InstrumentId Id, string Pair, int Start, int End)? BySubject { get; init; }

    /// <summary>Whether a word makes the year one of the name: "1973년의 뉴욕협약".</summary>
    public bool IsYearOfName { get; init; }

    /// <summary>What the pointing words can do: this, that, new, an article.</summary>
    public WordRoles Pointer { get; init; }

    /// <summary>Whether the name is a plural, so that all who share it are meant.</summary>
    public bool IsPlural { get; init; }

    /// <summary>How many of the instruments named before are meant, where the words count them: "both Conventions"; else 0.</summary>
    public int Count { get; init; }

    /// <summary>Whether words follow the noun of a pointer that may make a name of it: "Accordo di sede", "Acordo Ortográfico".</summary>
    public bool MayBeOtherName { get; init; }

    /// <summary>Whether they are those of a law at home, unless the text has named the treaty otherwise: "artículo 24 CE".</summary>
    public bool MayBeLaw { get; init; }

    /// <summary>What the words are otherwise, where what they point at is not known.</summary>
    public InstrumentCandidate? Otherwise { get; init; }
}
