using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Model;

/// <summary>Which provisions stand in an instrument, or in one of its provisions, by their numbers alone: <c>1-30, 31(1-4; 2(a-b)),
/// 32(u3), 8bis(1-2), annex-3(1-22)</c>.</summary>
/// <remarks>
/// <para>What is in brackets after a provision stands in it: <c>31</c> alone says nothing of its paragraphs, <c>31()</c> that it has none,
/// <c>u3</c> that there are three without numbers. Letters of a list that begins with i are roman. A list that ends in <c>...</c> may have
/// more; so may the outermost one always. The grammar is in docs/structure.md.</para>
/// <para>Equality: the same spans in the same order. Immutable.</para>
/// </remarks>
public sealed class ProvisionList : IEquatable<ProvisionList>
{
    /// <summary>How many items a list may have: each question goes through all runs of a list.</summary>
    internal const int MostSpans = 2000;

    private readonly Lazy<Lookup> _lookup;

    internal ProvisionList(EquatableArray<ProvisionSpan> spans, int unnumbered, bool isOpen)
    {
        (Spans, Unnumbered, IsOpen) = (spans, unnumbered, isOpen);
        _lookup = new Lazy<Lookup>(() => new Lookup(this));
    }

    /// <summary>The provisions, in the order in which they are given; a later span may say more about one of an earlier run.</summary>
    public EquatableArray<ProvisionSpan> Spans { get; }

    /// <summary>How many paragraphs without a number there are; they are referred to by their place.</summary>
    public int Unnumbered { get; }

    /// <summary>Whether there may be more than is listed.</summary>
    public bool IsOpen { get; }

    /// <summary>The list of provisions that are described.</summary>
    /// <param name="provisions">The provisions of an instrument, with all that stands in them.</param>
    /// <returns>The list; <see langword="null"/> where none has a number.</returns>
    public static ProvisionList? Of(EquatableArray<Provision> provisions) => ProvisionListBuilder.Of(provisions);

    /// <summary>Reads a list.</summary>
    /// <param name="s">The list and nothing else.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ProblemException">It is none; the message says where and what was expected.</exception>
    public static ProvisionList Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ProvisionListReader.Read(s).Value;
    }

    /// <summary>Reads a list, without throwing.</summary>
    /// <param name="s">The list and nothing else.</param>
    /// <param name="result">The list; <see langword="null"/> where there is none.</param>
    /// <returns>Whether the text is a list.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out ProvisionList? result) =>
        TryParse(s, out result, out _);

    /// <summary>Reads a list, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The list and nothing else.</param>
    /// <param name="result">The list; <see langword="null"/> where there is none.</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is a list.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        [NotNullWhen(true)] out ProvisionList? result,
        [NotNullWhen(false)] out Problem? problem
    ) => ProvisionListReader.Read(s ?? string.Empty).TryGet(out result, out problem);

    /// <summary>Whether a provision exists, by the list alone.</summary>
    /// <param name="pinpoint">Where it would stand, from here.</param>
    /// <returns>No only in what is in brackets: an article that an instrument's list does not name is unknown.</returns>
    public Existence Exists(Pinpoint pinpoint)
    {
        var list = this;
        for (var depth = 0; depth < pinpoint.Steps.Count; depth++)
        {
            if (list is null)
            {
                return Existence.Unknown;
            }

            var existence = list.Look(pinpoint.Steps[depth], out var inside);
            if (existence != Existence.Yes)
            {
                return depth == 0 ? Existence.Unknown : existence;
            }

            list = inside;
        }

        return Existence.Yes;
    }

    /// <summary>What stands in a provision.</summary>
    /// <param name="pinpoint">The provision; the whole for this list itself.</param>
    /// <returns><see langword="null"/> where the list does not say.</returns>
    public ProvisionList? In(Pinpoint pinpoint)
    {
        var list = this;
        foreach (var step in pinpoint.Steps)
        {
            if (list is null || list.Look(step, out list) != Existence.Yes)
            {
                return null;
            }
        }

        return list;
    }

    /// <inheritdoc/>
    public bool Equals(ProvisionList? other) =>
        other is not null && Spans == other.Spans && Unnumbered == other.Unnumbered && IsOpen == other.IsOpen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProvisionList);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Spans, Unnumbered, IsOpen);

    /// <summary>The list as it is written.</summary>
    /// <returns>With commas between articles and semicolons between what stands in them.</returns>
    public override string ToString()
    {
        var written = Spans.Select(span => span.ToString()).ToList();
        if (Unnumbered > 0)
        {
            written.Insert(0, string.Create(CultureInfo.InvariantCulture, $"u{Unnumbered}"));
        }

        if (IsOpen)
        {
            written.Add("...");
        }

        return string.Join(Spans.Any(span => span.First.Form != PinpointStepForm.Inner) ? ", " : "; ", written);
    }

    /// <summary>What is listed, for a sentence.</summary>
    /// <returns>Such as <c>(1) to (4)</c>.</returns>
    internal string Described()
    {
        var spans = Spans.Where(span => !span.IsSingle || _lookup.Value.RunWith(span.First) is null).Select(Described);
        var counted = Unnumbered switch
        {
            0 => Array.Empty<string>(),
            1 => ["one paragraph without a number"],
            _ => [string.Create(CultureInfo.InvariantCulture, $"{Unnumbered} paragraphs without numbers")],
        };
        return counted.Concat(spans).ToList() is { Count: > 0 } all ? string.Join(", ", all) : "no numbered parts";
    }

    /// <summary>Those listed that may stand between two, in the order of the list; others may come too.</summary>
    /// <param name="first">The first that is wanted.</param>
    /// <param name="last">The last.</param>
    internal IEnumerable<PinpointStep> Between(ProvisionNumber first, ProvisionNumber last) =>
        Enumerable
            .Range(1, Unnumbered)
            .Select(place => PinpointStep.Inner(new ProvisionNumber(place)))
            .Concat(Spans.SelectMany(span => span.Between(first, last, _lookup.Value.IsRoman)));

    private Existence Look(PinpointStep step, out ProvisionList? inside)
    {
        var lookup = _lookup.Value;
        var run = lookup.RunWith(step);
        inside = null;
        if (lookup.Single.TryGetValue(step, out var single) || run is not null)
        {
            inside = single?.Inside ?? run?.Inside;
            return Existence.Yes;
        }

        return step is { Form: PinpointStepForm.Inner, Number: { Suffix.Length: 0, Leading: > 0 and var place } } && place <= Unnumbered
            ? Existence.Yes
            : Unlisted(step);
    }

    // What a list may name otherwise is not denied: sentences and other parts without numbers; 1b and 2.1, which are points written
    // together with their paragraphs; a letter that may be that of a point in the only paragraph; a number that may be that of the
    // paragraph before the points.
    private Existence Unlisted(PinpointStep step) =>
        IsOpen || step.Form == PinpointStepForm.Named || IsPath(step.Number) ? Existence.Unknown
        : Spans.Count == 0 && Unnumbered == 0 ? Existence.No
        : !step.Number.IsLetters ? (_lookup.Value.HasDigits ? Existence.No : Existence.Unknown)
        : _lookup.Value.HasLetters || (Unnumbered == 0 && AllLackInside(step)) ? Existence.No
        : Existence.Unknown;

    private static bool IsPath(ProvisionNumber number) => number.IsDotted || (!number.IsLetters && number.Suffix.Length is 1 or 2);

    private static string Described(ProvisionSpan span) => span.IsSingle ? span.First.ToString() : $"{span.First} to {span.Last}";

    private bool AllLackInside(PinpointStep step)
    {
        foreach (var span in Spans)
        {
            if (span.Inside is not { } inside || inside.Look(step, out _) != Existence.No)
            {
                return false;
            }
        }

        return true;
    }

    // Made when a list is first asked: most of a library's are not.
    private sealed class Lookup
    {
        private readonly ProvisionRun[] _runs;

        public Lookup(ProvisionList list)
        {
            IsRoman = ProvisionSpan.AreRoman(list.Spans);
            Single = list.Spans.Where(span => span.IsSingle).ToDictionary(span => span.First);
            HasDigits = list.Unnumbered > 0 || list.Spans.Any(span => span.First.Form != PinpointStepForm.Named && !span.HasLetters);
            HasLetters = list.Spans.Any(span => span.HasLetters);
            _runs = [.. list.Spans.Where(span => !span.IsSingle).Select(span => new ProvisionRun(span, IsRoman))];
        }

        public Dictionary<PinpointStep, ProvisionSpan> Single { get; }

        public bool IsRoman { get; }

        public bool HasDigits { get; }

        public bool HasLetters { get; }

        /// <summary>The last run that a provision is one of.</summary>
        public ProvisionRun? RunWith(PinpointStep step)
        {
            var place = _runs.Length > 0 ? NumberSequence.Of(step.Number, IsRoman) : null;
            for (var i = _runs.Length - 1; i >= 0; i--)
            {
                if (_runs[i].Contains(step, place))
                {
                    return _runs[i];
                }
            }

            return null;
        }
    }
}
