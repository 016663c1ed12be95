using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>Makes a <see cref="ProvisionList"/> of provisions that are described.</summary>
internal static class ProvisionListBuilder
{
    /// <summary>The list of an instrument's articles and what stands in them; chapters and the like are passed through.</summary>
    /// <param name="provisions">The provisions of an instrument.</param>
    /// <returns><see langword="null"/> where none of them has a number.</returns>
    public static ProvisionList? Of(EquatableArray<Provision> provisions) =>
        !provisions.IsEmpty && List(provisions, areArticles: true) is { Spans.Count: > 0 } list ? list : null;

    private static ProvisionList List(IEnumerable<Provision> provisions, bool areArticles)
    {
        var spans = new List<ProvisionSpan>();
        var known = new HashSet<PinpointStep>();
        var (unnumbered, isMixed) = (0, false);
        foreach (var provision in Flat(provisions))
        {
            if (!provision.IsNumbered && !provision.Kind.IsNamed())
            {
                unnumbered++;
            }
            else if (StepOf(provision, areArticles) is not { } step || !known.Add(step))
            {
                isMixed = true; // A number twice, or none: what stands there is not told apart.
            }
            else
            {
                spans.Add(new ProvisionSpan(step, step, InsideOf(provision)));
            }
        }

        isMixed |= unnumbered > 0 && spans.Exists(span => span.First.Form == PinpointStepForm.Inner && !span.First.Number.IsLetters);
        var joined = Joined(spans);
        isMixed |= joined.Count > ProvisionList.MostSpans;
        return new ProvisionList([.. joined.Take(ProvisionList.MostSpans)], isMixed || areArticles ? 0 : unnumbered, isOpen: isMixed);
    }

    private static IEnumerable<Provision> Flat(IEnumerable<Provision> provisions) =>
        provisions.SelectMany(provision => provision.Kind.GroupsArticles() ? Flat(provision.Provisions) : [provision]);

    private static PinpointStep? StepOf(Provision provision, bool areArticles) =>
        provision.Kind.IsNamed() ? PinpointStep.Named(provision.Kind, provision.Number)
        : provision.Number.IsNone ? null
        : areArticles ? PinpointStep.Main(provision.Number)
        : PinpointStep.Inner(provision.Number);

    // Text without parts is one paragraph in an article; of what stands in a paragraph or a point it shows nothing.
    private static ProvisionList? InsideOf(Provision provision) =>
        !provision.Provisions.IsEmpty ? List(provision.Provisions, provision.Kind.RestartsNumbering())
        : provision.Kind == ProvisionKind.Article ? new ProvisionList([], unnumbered: 1, isOpen: false)
        : null;

    // 1, 2, 3 with the same in each are 1-3.
    private static List<ProvisionSpan> Joined(List<ProvisionSpan> spans)
    {
        var isRoman = ProvisionSpan.AreRoman(spans);
        var joined = new List<ProvisionSpan>();
        foreach (var span in spans)
        {
            if (joined.Count > 0 && joined[^1] is var before && GoesOn(before, span, isRoman))
            {
                joined[^1] = before with { Last = span.Last };
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    private static bool GoesOn(ProvisionSpan before, ProvisionSpan span, bool isRoman) =>
        before.First.Form == span.First.Form
        && span.First.Form != PinpointStepForm.Named
        && Equals(before.Inside, span.Inside)
        && NumberSequence.Of(before.Last.Number, isRoman) is { } last
        && NumberSequence.Of(span.First.Number, isRoman) is { } next
        && last.Row == next.Row
        && last.Place + 1 == next.Place;
}
