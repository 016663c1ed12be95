using FsCheck;
using FsCheck.Fluent;
using TreatyRefs.Collections;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.References;

public sealed class ReferenceProperties
{
    private static readonly Gen<string> s_suffix = Gen.Frequency(
        (5, Gen.Constant(string.Empty)),
        (1, Gen.Elements("bis", "ter", "vicies")),
        (1, Gen.Elements("a", "c", "zz"))
    );

    private static readonly Gen<ProvisionNumber> s_arabic =
        from value in Gen.Choose(1, 120)
        from suffix in s_suffix
        from dotted in Gen.Frequency((8, Gen.Constant(string.Empty)), (1, Gen.Elements(".3", ".d", ".2bis")))
        select ProvisionNumber.Parse(value + suffix + dotted);

    // Letters as they stand after an article's word; i, v and x alone would be numbers there.
    private static readonly Gen<ProvisionNumber> s_letter = Gen.Elements("a", "b", "c", "d", "e", "zz")
        .Select(text => ProvisionNumber.Parse(text));

    private static readonly Gen<ProvisionNumber> s_main = Gen.Frequency((6, s_arabic), (1, s_letter));

    // As they stand in brackets, where letters stay letters: "Annex (i)" is annex I.
    private static readonly Gen<ProvisionNumber> s_bracketed = Gen.Elements(
            "i",
            "v",
            "x",
            "ix",
            "iii",
            "xii",
            "viii",
            "cd",
            "mm",
            "IV",
            "i.2",
            "iv.a"
        )
        .Select(InBrackets);

    private static readonly Gen<PinpointStep> s_inner = Gen.Frequency((3, s_arabic), (3, s_letter), (2, s_bracketed))
        .Select(PinpointStep.Inner);

    private static readonly Gen<EquatableArray<PinpointStep>> s_inners = Gen.Choose(0, 4)
        .SelectMany(count => s_inner.ListOf(count))
        .Select(list => list.ToEquatableArray());

    // The shapes that instruments have: an article, in an annex or not; groups of articles; a preamble.
    private static readonly Gen<Pinpoint> s_pinpoint = Gen.OneOf(
        from main in s_main
        from inners in s_inners
        select new Pinpoint([PinpointStep.Main(main), .. inners]),
        from annex in Annex()
        from inners in s_inners
        select new Pinpoint([annex, .. inners]),
        from annex in Annex()
        from main in s_main
        from inners in s_inners
        select new Pinpoint([annex, PinpointStep.Main(main), .. inners]),
        from part in s_arabic
        from section in s_arabic
        select new Pinpoint([PinpointStep.Named(ProvisionKind.Part, part), PinpointStep.Named(ProvisionKind.Section, section)]),
        from kind in Gen.Elements(
            ProvisionKind.Chapter,
            ProvisionKind.Title,
            ProvisionKind.Rule,
            ProvisionKind.Regulation,
            ProvisionKind.Part
        )
        from number in Gen.Frequency((6, s_main), (2, s_bracketed))
        from inners in s_inners
        select new Pinpoint([PinpointStep.Named(kind, number), .. inners]),
        from inners in s_inners
        select new Pinpoint([PinpointStep.Named(ProvisionKind.Preamble), .. inners])
    );

    private static readonly Gen<ProvisionReference> s_reference =
        from id in Gen.Elements("x", "un-charter", "unsc-res-2397", "a1")
        from pinpoint in Gen.Frequency((1, Gen.Constant(default(Pinpoint))), (9, s_pinpoint))
        select new ProvisionReference(InstrumentId.Parse(id), pinpoint);

    // Two ends of one instrument, most of them with a common beginning, put the right way round where that can be.
    private static readonly Gen<ReferenceRange> s_range =
        from first in s_reference
        from other in s_reference
        from keep in Gen.Choose(0, first.Pinpoint.Steps.Count)
        from tail in s_inners
        from number in s_arabic
        let last = first with
        {
            Pinpoint = Changed(first.Pinpoint, keep, number, tail, other.Pinpoint),
        }
        select ReferenceRange.ProblemWith(first, last) is null ? ReferenceRange.Create(first, last)
        : ReferenceRange.ProblemWith(last, first) is null ? ReferenceRange.Create(last, first)
        : first;

    private static readonly Gen<string> s_text = Properties.Texts(
        "x",
        "un-charter",
        "/",
        "1",
        "31",
        "(3)",
        "(c)",
        "(",
        ")",
        "..",
        ".",
        "-",
        "preamble",
        "annex-1",
        "chapter-",
        "8bis",
        " bis",
        "XIV",
        "0",
        "999999999",
        "é",
        new string('9', 40),
        new string('(', 50)
    );

    [Test]
    public void A_pinpoint_reads_back_from_its_text() =>
        Properties.Hold(s_pinpoint, pinpoint => Pinpoint.Parse(pinpoint.ToString()) == pinpoint);

    [Test]
    public void A_reference_reads_back_from_its_text() =>
        Properties.Hold(s_reference, reference => ProvisionReference.Parse(reference.ToString()) == reference);

    [Test]
    public void A_range_reads_back_from_its_text() => Properties.Hold(s_range, range => ReferenceRange.Parse(range.ToString()) == range);

    // Otherwise the property above would say nothing of ranges.
    [Test]
    public void The_ranges_tried_are_ranges_of_several_depths()
    {
        var ranges = s_range.Sample(500, 40).Where(range => !range.IsSingle).ToList();
        ranges.Count.Should().BeGreaterThan(150);
        ranges.Select(range => range.First.Pinpoint.Steps.Count).Distinct().Should().HaveCountGreaterThan(3);
    }

    [Test]
    public void A_range_contains_both_ends() =>
        Properties.Hold(s_range, range => range.Contains(range.First) && range.Contains(range.Last));

    [Test]
    public void Numbers_are_in_a_total_order() =>
        HoldsOrder(
            Gen.Frequency((5, s_main), (1, Gen.Elements("i", "ix", "xii").Select(InBrackets)), (1, Gen.Constant(default(ProvisionNumber))))
        );

    [Test]
    public void Pinpoints_are_in_a_total_order() => HoldsOrder(s_pinpoint);

    [Test]
    public void References_are_in_a_total_order() => HoldsOrder(s_reference);

    [Test]
    public void Ranges_are_in_a_total_order() => HoldsOrder(s_range);

    [Test]
    public void No_text_makes_a_reader_throw() =>
        Properties.Hold(
            s_text,
            text =>
            {
                _ =
                    ReferenceRange.TryParse(text, null, out _)
                    | ProvisionReference.TryParse(text, null, out _)
                    | Pinpoint.TryParse(text, null, out _)
                    | ProvisionNumber.TryParse(text, null, out _)
                    | ProvisionNumber.TryParseInBrackets(text, out _)
                    | InstrumentId.TryParse(text, null, out _)
                    | RomanNumeral.TryParse(text, out _);
                return true;
            }
        );

    [Test]
    public void What_is_read_is_written_so_that_it_reads_the_same() =>
        Properties.Hold(
            s_text,
            text =>
                (!ReferenceRange.TryParse(text, null, out var range) || ReferenceRange.Parse(range.ToString()) == range)
                && (!ProvisionNumber.TryParse(text, null, out var number) || ProvisionNumber.Parse(number.ToString()) == number)
        );

    // The word of a kind is no number, or "x/annex" would be an article.
    [Test]
    public void What_names_a_kind_is_no_number()
    {
        foreach (var word in ProvisionKinds.Keywords)
        {
            ProvisionNumber.TryParse(word, null, out _).Should().BeFalse(word);
            ProvisionNumber.TryParseInBrackets(word, out _).Should().BeFalse(word);
        }
    }

    [Test]
    public void The_longest_reference_reads_back()
    {
        var step = PinpointStep.Named(ProvisionKind.Subsection, ProvisionNumber.Parse("123456789.123456789.12345678bis"));
        var pinpoint = new Pinpoint([.. Enumerable.Repeat(step, Pinpoint.MaxSteps - 1), PinpointStep.Main(ProvisionNumber.Parse("3"))]);
        var first = new ProvisionReference(InstrumentId.Parse(new string('a', InstrumentId.MaxLength)), pinpoint);
        var range = ReferenceRange.Create(
            first,
            first with
            {
                Pinpoint = pinpoint.Parent.Then(PinpointStep.Main(ProvisionNumber.Parse("123456789.123456789.123456789bis"))),
            }
        );
        ReferenceRange.Parse(range.ToString()).Should().Be(range);
    }

    [Test]
    public void A_text_of_a_million_characters_is_refused_at_once()
    {
        foreach (
            var text in new[]
            {
                new string('(', 1_000_000),
                "x/" + new string('1', 1_000_000),
                "x/1" + string.Concat(Enumerable.Repeat("(1)", 300_000)),
            }
        )
        {
            ReferenceRange.TryParse(text, null, out _).Should().BeFalse();
            ProvisionNumber.TryParse(text, null, out _).Should().BeFalse();
        }
    }

    private static void HoldsOrder<T>(Gen<T> values)
        where T : IComparable<T>, IEquatable<T> =>
        Properties.Hold(
            values.Three(),
            three =>
            {
                var (a, b, c) = (three.Item1, three.Item2, three.Item3);
                return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                    && a.CompareTo(b) == 0 == a.Equals(b)
                    && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode())
                    && !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0 && a.CompareTo(c) > 0);
            }
        );

    private static Pinpoint Changed(Pinpoint from, int keep, ProvisionNumber number, EquatableArray<PinpointStep> tail, Pinpoint other)
    {
        if (keep == from.Steps.Count)
        {
            return other;
        }

        var step = from.Steps[keep];
        var changed = step.Form switch
        {
            PinpointStepForm.Main => PinpointStep.Main(number),
            PinpointStepForm.Inner => PinpointStep.Inner(number),
            _ => step.Kind == ProvisionKind.Preamble ? step : PinpointStep.Named(step.Kind, number),
        };
        return new Pinpoint([.. from.Steps.AsSpan()[..keep], changed, .. tail]);
    }

    private static Gen<PinpointStep> Annex() =>
        Gen.Elements(ProvisionKind.Annex, ProvisionKind.Appendix, ProvisionKind.Schedule)
            .SelectMany(kind =>
                Gen.Frequency((3, s_arabic), (1, s_letter), (1, s_bracketed), (1, Gen.Constant(default(ProvisionNumber))))
                    .Select(number => PinpointStep.Named(kind, number))
            );

    private static ProvisionNumber InBrackets(string text) =>
        ProvisionNumber.TryParseInBrackets(text, out var number) ? number : throw new ArgumentException(text);
}
