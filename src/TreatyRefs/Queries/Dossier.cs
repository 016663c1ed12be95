using TreatyRefs.Collections;
using TreatyRefs.Model;

namespace TreatyRefs.Queries;

/// <summary>What a library answers, of which reports are made in every format.</summary>
/// <remarks>The kinds of dossier are those of this library. Immutable; equality by all members.</remarks>
public abstract record Dossier
{
    private protected Dossier() { }
}

/// <summary>Several dossiers that make one report: whole instruments, each with its provisions, and other provisions.</summary>
public sealed record DossierSet : Dossier
{
    private DossierSet() { }

    /// <summary>The instruments, in the order in which they are shown.</summary>
    public EquatableArray<InstrumentDossier> Instruments { get; private init; }

    /// <summary>The provisions, in the order in which they are shown; those of an instrument stand after it.</summary>
    public EquatableArray<ProvisionDossier> Provisions { get; private init; }

    internal DossierContext Context => Instruments is [var first, ..] ? first.Context : Provisions[0].Context;

    /// <summary>Provisions that make one report.</summary>
    /// <param name="provisions">Dossiers of one library, in the order in which they are shown.</param>
    /// <returns>The dossiers as one.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DossierSet Of(params IEnumerable<ProvisionDossier> provisions) => Of([], provisions);

    /// <summary>Whole instruments and provisions that make one report.</summary>
    /// <param name="instruments">Dossiers of one library, in the order in which they are shown.</param>
    /// <param name="provisions">Dossiers of the same library, in the order in which they are shown.</param>
    /// <returns>The dossiers as one.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DossierSet Of(IEnumerable<InstrumentDossier> instruments, IEnumerable<ProvisionDossier> provisions)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        ArgumentNullException.ThrowIfNull(provisions);
        var set = new DossierSet { Instruments = [.. instruments], Provisions = [.. provisions] };
        return set.Instruments.IsEmpty && set.Provisions.IsEmpty
            ? throw new ArgumentException("A report needs at least one thing to report on.", nameof(provisions))
            : set;
    }
}

/// <summary>An instrument in a list.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Status">Its status at the library's date.</param>
/// <param name="CommentaryCount">How many comments there are on it or on its provisions.</param>
public sealed record InstrumentEntry(Instrument Instrument, StatusAtDate Status, int CommentaryCount);

/// <summary>The instruments of a library.</summary>
/// <param name="Context">The library and language it comes from.</param>
/// <param name="Items">The instruments, in the order of the library.</param>
public sealed record InstrumentList(DossierContext Context, EquatableArray<InstrumentEntry> Items) : Dossier;

/// <summary>An expert in a list.</summary>
/// <param name="Expert">The expert.</param>
/// <param name="CommentaryCount">How many comments the expert made.</param>
public sealed record ExpertEntry(Expert Expert, int CommentaryCount);

/// <summary>The experts of a library.</summary>
/// <param name="Context">The library and language it comes from.</param>
/// <param name="Items">The experts, in the order of the library.</param>
public sealed record ExpertList(DossierContext Context, EquatableArray<ExpertEntry> Items) : Dossier;

/// <summary>A topic in a list.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="CommentaryCount">How many comments stand under it.</param>
public sealed record TopicEntry(Topic Topic, int CommentaryCount);

/// <summary>The topics of a library.</summary>
/// <param name="Context">The library and language it comes from.</param>
/// <param name="Items">The topics, in the order of the library.</param>
public sealed record TopicList(DossierContext Context, EquatableArray<TopicEntry> Items) : Dossier;
