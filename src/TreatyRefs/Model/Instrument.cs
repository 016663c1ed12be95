using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>What sort of instrument it is.</summary>
public enum InstrumentKind
{
    /// <summary>Concluded between parties.</summary>
    Treaty,

    /// <summary>Adopted by an organ of the United Nations.</summary>
    Resolution,

    /// <summary>Declared, by one or several.</summary>
    Declaration,

    /// <summary>Anything else that can be cited by provision.</summary>
    Other,
}

/// <summary>How an instrument prints the numbers of its articles.</summary>
public enum NumberingStyle
{
    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>I, II, III.</summary>
    Roman,

    /// <summary>A, B, C.</summary>
    Letter,
}

/// <summary>A party to a treaty.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">A short code, ISO 3166-1 alpha-2 for a state that has one.</param>
public sealed record Party(LocalizedText Name, string? Code = null)
{
    // An action has the code of a party, or one of its names.
    internal bool GoesBy(string codeOrName) => Code == codeOrName || Name.Versions.Any(version => version.Text == codeOrName);
}

/// <summary>Where an instrument is printed in a treaty series.</summary>
/// <param name="Series">Such as <c>UNTS</c>.</param>
/// <param name="Volume">The volume, as the series prints it.</param>
/// <param name="Page">The first page.</param>
/// <param name="Number">The registration number.</param>
public sealed record SeriesCitation(string Series, string? Volume = null, string? Page = null, string? Number = null)
{
    /// <summary>The day of the issue, where the series is cited by it, as the Official Journal of the European Union is.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The title over the text there, where that is another than the instrument's own: <c>Consolidated Version of
    /// ...</c>.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Ids of the sources in which this place of publication was read.</summary>
    public EquatableArray<SourceId> Sources { get; init; }
}

/// <summary>Anything that can be cited by provision. One of <see cref="Treaty"/>, <see cref="Resolution"/>,
/// <see cref="Declaration"/> and <see cref="OtherInstrument"/>.</summary>
/// <remarks>Immutable; equality by all members and by type. It knows nothing of the file it came from.</remarks>
public abstract record Instrument : ILibraryRecord
{
    private protected Instrument() { }

    /// <summary>What sort of instrument it is.</summary>
    public abstract InstrumentKind Kind { get; }

    /// <summary>Its id.</summary>
    public required InstrumentId Id { get; init; }

    /// <summary>Its full title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What to call it in running text, if not by its title.</summary>
    public LocalizedText? ShortTitle { get; init; }

    /// <summary>What it calls itself: Charter, Covenant, Protocol.</summary>
    public LocalizedText? Designation { get; init; }

    /// <summary>What texts call it.</summary>
    public LocalizedNames Names { get; init; }

    /// <summary>Its abbreviations, such as VCLT.</summary>
    public EquatableArray<string> Abbreviations { get; init; }

    /// <summary>Names by which people ask for it and which mean something else in running text, such as NATO for the treaty that
    /// founded it.</summary>
    public EquatableArray<string> LookupNames { get; init; }

    /// <summary>How it prints the numbers of its articles.</summary>
    public NumberingStyle Numbering { get; init; }

    /// <summary>How many articles it has, where that is known.</summary>
    public int? ArticleCount { get; init; }

    /// <summary>Which provisions it has, also where nobody describes them; <see langword="null"/> where that is not said.</summary>
    public InstrumentStructure? Structure { get; init; }

    /// <summary>Whether everything that it contains is described here, so that what is not described does not exist.</summary>
    public bool Complete { get; init; }

    /// <summary>The languages whose texts are authentic, as BCP 47 tags.</summary>
    public EquatableArray<string> AuthenticLanguages { get; init; }

    /// <summary>Its parties.</summary>
    public EquatableArray<Party> Parties { get; init; }

    /// <summary>Everything that happened to it, in the order in which it was given.</summary>
    public EquatableArray<TreatyAction> Actions { get; init; }

    /// <summary>Up to which day a source shows that nothing ended or suspended it; <see langword="null"/> where none was read.</summary>
    public StatusCheck? StatusChecked { get; init; }

    /// <summary>Whether it is meant to bind as a treaty does; <see langword="false"/> for what is none by its own will, which is never
    /// called "not in force".</summary>
    public bool Binding { get; init; } = true;

    /// <summary>By which day published works cite it, where its actions do not say that.</summary>
    public CitationDate? CitationDate { get; init; }

    /// <summary>Where it is printed.</summary>
    public EquatableArray<SeriesCitation> Published { get; init; }

    /// <summary>The official place of its text on the web, an address of https; <see langword="null"/> where none was read.</summary>
    public string? Url { get; init; }

    /// <summary>The same of each of its articles, with <see cref="WebAddress.ArticlePlace"/> where the number of the article stands;
    /// <see langword="null"/> where none was read.</summary>
    public string? UrlTemplate { get; init; }

    /// <summary>The organ of the United Nations whose resolution it is, or stands in; <see langword="null"/> for what is of none.</summary>
    public UnitedNationsOrgan? Organ { get; init; }

    /// <summary>The number of that resolution, such as <c>2397</c>, or <c>217 A</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The session in which an organ other than the Security Council adopted it, as it was counted then: <c>III</c>, <c>61</c>;
    /// the year for the Economic and Social Council.</summary>
    public string? Session { get; init; }

    /// <summary>Who keeps the original.</summary>
    public LocalizedText? Depositary { get; init; }

    /// <summary>What it does to other instruments, or takes from them.</summary>
    public EquatableArray<DeclaredReference> Relations { get; init; }

    /// <summary>Its provisions, in their own order.</summary>
    public EquatableArray<Provision> Provisions { get; init; }

    /// <summary>Whether it may declare references, of its own or of its provisions.</summary>
    internal bool MayDeclare => !Relations.IsEmpty || !Provisions.IsEmpty;

    /// <summary>Where these facts come from.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>The day of adoption, else of the opening for signature, else of signature, where one is known.</summary>
    public PartialDate? Date => DateOf(ActionType.Adoption) ?? DateOf(ActionType.OpenedForSignature) ?? DateOf(ActionType.Signature);

    /// <summary>Whether it was adopted, opened for signature or signed by a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns><see langword="null"/> where what is known does not decide.</returns>
    public bool? ExistedBy(PartialDate date) => Date?.IsOnOrBefore(date);

    /// <summary>The date of the first action of a type that concerns the whole instrument.</summary>
    /// <param name="type">The type of action.</param>
    /// <returns>The earliest date known, or <see langword="null"/>.</returns>
    public PartialDate? DateOf(ActionType type) =>
        Actions.Where(action => action.Type == type && action.Party is null && action.Date is not null).Min(action => action.Date);
}

/// <summary>An instrument concluded between parties; it is signed, ratified, enters into force and may end.</summary>
public sealed record Treaty : Instrument
{
    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Treaty;
}

/// <summary>A resolution of an organ of the United Nations; its provisions are operative paragraphs.</summary>
public sealed record Resolution : Instrument
{
    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Resolution;
}

/// <summary>A declaration, by one or several.</summary>
public sealed record Declaration : Instrument
{
    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Declaration;
}

/// <summary>Any other instrument that can be cited by provision.</summary>
public sealed record OtherInstrument : Instrument
{
    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Other;
}
