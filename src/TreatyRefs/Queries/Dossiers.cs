using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Queries;

/// <summary>What every dossier says of the library it comes from.</summary>
/// <param name="Library">What the library says of itself; in a view at a date, with that date.</param>
/// <param name="Language">The language that was asked for, as a BCP 47 tag.</param>
/// <param name="AsOf">The date of the view that it comes from; <see langword="null"/> where no date was asked for.</param>
/// <param name="LibraryDate">In a view at a date: the date as of which the library itself speaks.</param>
public sealed record DossierContext(LibraryInfo Library, string Language, PartialDate? AsOf = null, PartialDate? LibraryDate = null)
{
    /// <summary>The library itself, for what a report says beside a dossier: where texts are published, how they are cited, what places are
    /// called in other languages. <see langword="null"/> for a context made by hand.</summary>
    internal ITreatyLibrary? Holder { get; private init; }

    /// <summary>Whether two contexts say the same; the same of two libraries is the same.</summary>
    /// <param name="other">The other.</param>
    /// <returns><see langword="true"/> where all four members are equal.</returns>
    public bool Equals(DossierContext? other) =>
        other is not null
        && Library == other.Library
        && Language == other.Language
        && AsOf == other.AsOf
        && LibraryDate == other.LibraryDate;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Library, Language, AsOf, LibraryDate);

    internal static DossierContext Of(ITreatyLibrary library, string? language) =>
        new(library.Info, language ?? library.Info.Languages[0], library.Info.AsOf, library.Info.OwnDate) { Holder = library };

    /// <summary>The text in the language asked for, else in the library's own, else as it is.</summary>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <returns>The text with the language it really is in, or <see langword="null"/>.</returns>
    public TextInLanguage? In(LocalizedText? text) => text?.In([Language, .. Library.Languages.AsSpan()]);
}

/// <summary>A provision of an earlier or neighbouring instrument that a provision replaces or parallels.</summary>
/// <param name="Edge">The edge to it.</param>
/// <param name="Label">What to call it, with its instrument.</param>
/// <param name="Provision">What the library says of it; <see langword="null"/> where that is nothing, or the edge is to several or
/// to an instrument as a whole.</param>
/// <param name="Status">The status of its instrument at the dossier's date.</param>
public sealed record PredecessorProvision(CrossReference Edge, string Label, Provision? Provision, StatusAtDate Status);

/// <summary>An edge with the label of its other end.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Other">The other end.</param>
/// <param name="Label">What to call the other end.</param>
public sealed record LabelledReference(CrossReference Edge, ReferenceRange Other, string Label)
{
    /// <summary>What the other end is about, where the library says.</summary>
    public LocalizedText? Subject { get; init; }

    /// <summary>Who makes it, where a comment does.</summary>
    public string? Speaker { get; init; }

    /// <summary>What to call the end on this side, without its instrument, where that is not just what was asked about but a part of it,
    /// or several of which it is one; else <see langword="null"/>.</summary>
    public string? At { get; init; }
}

/// <summary>An instrument that another one replaces or ends.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Name">What to call it.</param>
/// <param name="Status">Its status at the dossier's date.</param>
public sealed record ReplacedInstrument(Instrument Instrument, string Name, StatusAtDate Status);

/// <summary>A provision in a list.</summary>
/// <param name="Described">The provision at its place.</param>
/// <param name="Label">What to call it.</param>
/// <param name="CommentaryCount">How many comments there are on it or on what it contains.</param>
public sealed record ProvisionEntry(DescribedProvision Described, string Label, int CommentaryCount);

/// <summary>Everything known about one provision.</summary>
/// <remarks>Immutable; equality by all members. Lists are in the order in which they are shown.</remarks>
public sealed record ProvisionDossier : Dossier
{
    /// <summary>The library and language it comes from.</summary>
    public required DossierContext Context { get; init; }

    /// <summary>The provision's canonical reference.</summary>
    public required ProvisionReference Reference { get; init; }

    /// <summary>What to call it, without its instrument: <c>Article 4</c>.</summary>
    public required string Label { get; init; }

    /// <summary>Its instrument.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Its instrument's status at the library's date.</summary>
    public required StatusAtDate Status { get; init; }

    /// <summary>The provision; <see langword="null"/> where the library does not describe it.</summary>
    public DescribedProvision? Described { get; init; }

    /// <summary>Whether it is known to exist; never <see cref="Model.Existence.No"/>.</summary>
    public Existence Existence { get; init; }

    /// <summary>Where it is not described: the nearest provision around it that is, or <see langword="null"/>.</summary>
    public ProvisionEntry? Within { get; init; }

    /// <summary>Where it is not described: how OSCOLA cites it.</summary>
    public string? Citation { get; init; }

    /// <summary>The provisions directly inside it.</summary>
    public EquatableArray<ProvisionEntry> Children { get; init; }

    /// <summary>What it refers to.</summary>
    public EquatableArray<LabelledReference> RefersTo { get; init; }

    /// <summary>What refers to it.</summary>
    public EquatableArray<LabelledReference> ReferredToBy { get; init; }

    /// <summary>The provisions of earlier instruments that it replaces or parallels.</summary>
    public EquatableArray<PredecessorProvision> Predecessors { get; init; }

    /// <summary>The instruments that its instrument replaces or ends.</summary>
    public EquatableArray<ReplacedInstrument> ReplacedInstruments { get; init; }

    /// <summary>What single parties did that bears on it, by date: how they left its instrument or suspended it, and reservations,
    /// declarations and objections on this provision, on what it lies in or on what lies in it.</summary>
    public EquatableArray<TreatyAction> PartyActions { get; init; }

    /// <summary>What was said about it, by date.</summary>
    public EquatableArray<CommentaryEntry> Commentary { get; init; }

    /// <summary>How many comments there are on the article that it lies in, and not on it.</summary>
    public int CommentaryOnArticle { get; init; }

    /// <summary>How many comments there are on its instrument as a whole.</summary>
    public int CommentaryOnInstrument { get; init; }

    /// <summary>In a view at a date: how many comments are left out because it is not known whether they were published by then.</summary>
    public int CommentaryOfUncertainDate { get; init; }

    /// <summary>The sources, numbered.</summary>
    public SourceList Sources { get; init; }
}

/// <summary>Everything known about one instrument, without the details of its provisions.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
public sealed record InstrumentDossier : Dossier
{
    /// <summary>The library and language it comes from.</summary>
    public required DossierContext Context { get; init; }

    /// <summary>The instrument.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Its status at the library's date.</summary>
    public required StatusAtDate Status { get; init; }

    /// <summary>What happened to it, by date, what has none last.</summary>
    public EquatableArray<TreatyAction> Actions { get; init; }

    /// <summary>The party that was asked about, and where it stands; <see langword="null"/> where none was.</summary>
    public PartyRecord? Party { get; init; }

    /// <summary>What it does to other instruments.</summary>
    public EquatableArray<LabelledReference> RefersTo { get; init; }

    /// <summary>What other instruments and their provisions do to it.</summary>
    public EquatableArray<LabelledReference> ReferredToBy { get; init; }

    /// <summary>How many references from elsewhere point to its provisions, and not to it as a whole.</summary>
    public int ReferencesToProvisions { get; init; }

    /// <summary>The names of the other instruments that its provisions refer to.</summary>
    public EquatableArray<string> ProvisionsReferTo { get; init; }

    /// <summary>The names of the other instruments that refer to its provisions, or whose provisions do.</summary>
    public EquatableArray<string> ProvisionsReferredToBy { get; init; }

    /// <summary>The other instruments that its provisions refer to.</summary>
    internal EquatableArray<InstrumentId> ReferredToByProvisions { get; init; }

    /// <summary>The other instruments that refer to its provisions, or whose provisions do.</summary>
    internal EquatableArray<InstrumentId> ReferringToProvisions { get; init; }

    /// <summary>Its articles, or operative paragraphs, whatever they stand in, and its preamble and annexes, in document order.</summary>
    public EquatableArray<ProvisionEntry> Provisions { get; init; }

    /// <summary>What was said about it as a whole, by date.</summary>
    public EquatableArray<CommentaryEntry> Commentary { get; init; }

    /// <summary>In a view at a date: how many comments are left out because it is not known whether they were published by then.</summary>
    public int CommentaryOfUncertainDate { get; init; }

    /// <summary>The sources, numbered.</summary>
    public SourceList Sources { get; init; }
}

/// <summary>Everything that one expert said.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
public sealed record ExpertDossier : Dossier
{
    /// <summary>The library and language it comes from.</summary>
    public required DossierContext Context { get; init; }

    /// <summary>The expert.</summary>
    public required Expert Expert { get; init; }

    /// <summary>What the expert said, by date.</summary>
    public EquatableArray<CommentaryEntry> Commentary { get; init; }

    /// <summary>The sources in which the expert took part in another role, such as moderator.</summary>
    public EquatableArray<Source> TookPartIn { get; init; }

    /// <summary>In a view at a date: how many comments are left out because it is not known whether they were published by then.</summary>
    public int CommentaryOfUncertainDate { get; init; }

    /// <summary>The sources, numbered.</summary>
    public SourceList Sources { get; init; }
}

/// <summary>Everything under one topic.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
public sealed record TopicDossier : Dossier
{
    /// <summary>The library and language it comes from.</summary>
    public required DossierContext Context { get; init; }

    /// <summary>The topic.</summary>
    public required Topic Topic { get; init; }

    /// <summary>The provisions that belong to it, with their instruments in their labels.</summary>
    public EquatableArray<ProvisionEntry> Provisions { get; init; }

    /// <summary>What was said about it, by date.</summary>
    public EquatableArray<CommentaryEntry> Commentary { get; init; }

    /// <summary>In a view at a date: how many comments are left out because it is not known whether they were published by then.</summary>
    public int CommentaryOfUncertainDate { get; init; }

    /// <summary>The sources, numbered.</summary>
    public SourceList Sources { get; init; }
}

/// <summary>Somebody who took part in a source.</summary>
/// <param name="Name">What to call the person; the id of the expert where the library does not have the name.</param>
/// <param name="Person">Who, and in which role.</param>
public sealed record SourceParticipant(string Name, SourcePerson Person);

/// <summary>Everything published in one source.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
public sealed record SourceDossier : Dossier
{
    /// <summary>The library and language it comes from.</summary>
    public required DossierContext Context { get; init; }

    /// <summary>The source.</summary>
    public required Source Source { get; init; }

    /// <summary>Who took part in it, in the source's order.</summary>
    public EquatableArray<SourceParticipant> People { get; init; }

    /// <summary>What was said in it, by date.</summary>
    public EquatableArray<CommentaryEntry> Commentary { get; init; }

    /// <summary>In a view at a date: how many comments are left out because it is not known whether they were published by then.</summary>
    public int CommentaryOfUncertainDate { get; init; }

    /// <summary>This source first, then those that bear out what is said of it, numbered.</summary>
    public SourceList Sources { get; init; }
}
