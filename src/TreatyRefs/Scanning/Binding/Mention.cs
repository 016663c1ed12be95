using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>An instrument as a text mentions it: which may be meant, why, and by what words.</summary>
/// <param name="By">How the text says so; <see cref="BindingReason.None"/> for no mention.</param>
/// <param name="Ids">The instruments that may be meant; none where it is not known.</param>
/// <param name="AsWritten">The words.</param>
/// <param name="Designation">What sort of instrument it is, by its English word; empty where that is not known.</param>
internal sealed record Mention(BindingReason By, IReadOnlyList<InstrumentId> Ids, string? AsWritten, string Designation)
{
    /// <summary>Nothing said.</summary>
    public static Mention None { get; } = new(BindingReason.None, [], null, string.Empty);

    /// <summary>Something that is named and is no instrument: "Article 5 of the lease".</summary>
    public static Mention OfSomethingElse { get; } = None with { };

    /// <summary>The words of the text that decide it: the name, the definition, the antecedent, the title; <see langword="null"/> where the
    /// subject was given from outside.</summary>
    public TextSpan? Evidence { get; init; }

    /// <summary>The same for each of several that are meant together, in their order; none where all have the same.</summary>
    public IReadOnlyList<TextSpan?> EvidenceOfEach { get; init; } = [];

    /// <summary>Whether all the instruments are meant together.</summary>
    public bool IsCollective { get; init; }

    /// <summary>All that share the words, where what the text has said before has told which of them is meant.</summary>
    public IReadOnlyList<InstrumentId> Sharing { get; init; } = [];

    /// <summary>The place at which the text has said that it was made: "signée à New York".</summary>
    public string? MadeAt { get; init; }

    /// <summary>The earliest year of which the sentence speaks, where several share the words.</summary>
    public int? EarliestYear { get; init; }

    /// <summary>Whether it is a resolution, known or not: its outermost provisions are paragraphs.</summary>
    public bool IsResolution { get; init; }

    /// <summary>Whether it is a resolution, by whatever name, that is not known to have articles.</summary>
    public bool HasNoArticles { get; init; }

    /// <summary>Whether one known instrument is meant.</summary>
    public bool IsKnown => Ids.Count == 1;

    /// <summary>The same where no words name it, and what the text is about tells it.</summary>
    public Mention InContext() => this with { By = BindingReason.Context, AsWritten = null };

    /// <summary>The same with one space between words: there is room before those that were put together from two lines.</summary>
    public Mention WithoutGaps() =>
        AsWritten is { } written && written.Contains("  ", StringComparison.Ordinal)
            ? this with
            {
                AsWritten = string.Join(' ', written.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            }
            : this;

    /// <summary>Several that are meant together, each for itself.</summary>
    public IReadOnlyList<Mention> Each() =>
        IsCollective
            ?
            [
                .. Ids.Select(
                    (id, i) =>
                        this with
                        {
                            Ids = [id],
                            IsCollective = false,
                            Evidence = i < EvidenceOfEach.Count ? EvidenceOfEach[i] : Evidence,
                        }
                ),
            ]
            : new Mention[] { this };
}
