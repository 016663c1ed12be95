using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Binding;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>Says whether what is cited exists. It alone asks the library for provisions.</summary>
/// <param name="library">The library.</param>
/// <param name="minimum">On what an instrument must rest at least.</param>
internal sealed class TargetResolver(ITreatyLibrary library, InstrumentBinding minimum)
{
    private static readonly InstrumentId s_any = InstrumentId.Parse("x", null);

    /// <summary>The target of a citation.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="mention">The instrument.</param>
    /// <param name="first">The provision, or the first of a range.</param>
    /// <param name="last">The same, or the last of a range.</param>
    public ScannedTarget Resolve(TextSpan span, Mention mention, Pinpoint first, Pinpoint last)
    {
        if (Strength(Said(mention.By)) < Strength(minimum))
        {
            mention = new Mention(BindingReason.None, [], mention.AsWritten, mention.Designation);
        }

        if (mention.Ids.Count != 1)
        {
            var status = mention.Ids.Count == 0 ? TargetStatus.UnknownInstrument : TargetStatus.Ambiguous;
            return new ScannedTarget
            {
                Start = span.Start,
                End = span.End,
                Pinpoint = PinpointOf(mention, first, last),
                Status = status,
                Instrument = Instrument(mention),
                Evidence = mention.By == BindingReason.None ? null : mention.Evidence,
                Members = [],
            };
        }

        var id = mention.Ids[0];
        var from = library.Normalise(new ProvisionReference(id, first));
        var to = first == last ? from : library.Normalise(new ProvisionReference(id, last));
        var range = Range(from, to);
        var members = range.IsSingle ? [] : RangeMembers.Of(library, range);
        return new ScannedTarget
        {
            Start = span.Start,
            End = span.End,
            Reference = range,
            Pinpoint = range.First.Pinpoint.IsWhole ? null : range.ToString()[(id.ToString().Length + 1)..],
            EId = range.IsSingle ? library.FindProvision(from)?.EId : null,
            Status = StatusOf(range, members),
            Instrument = Instrument(mention),
            Evidence = mention.Evidence,
            Members = members,
        };
    }

    private static int Strength(InstrumentBinding binding) =>
        binding switch
        {
            InstrumentBinding.Name => 4,
            InstrumentBinding.DefinedTerm => 3,
            InstrumentBinding.BackReference => 2,
            InstrumentBinding.Context or InstrumentBinding.Self => 1,
            _ => 0,
        };

    private TargetStatus StatusOf(ReferenceRange range, EquatableArray<ProvisionReference> members)
    {
        if (!library.Has(range.Instrument))
        {
            return TargetStatus.NotDescribed;
        }

        var (first, last) = (library.Exists(range.First), range.IsSingle ? Existence.Yes : library.Exists(range.Last));
        return first == Existence.No || last == Existence.No ? TargetStatus.NoSuchProvision
            : first == Existence.Yes && (range.IsSingle || last == Existence.Yes || members.Count > 0) ? TargetStatus.Resolved
            : TargetStatus.NotDescribed;
    }

    // Without an instrument the pinpoint stands for itself; a range is written as in a reference.
    private static string? PinpointOf(Mention mention, Pinpoint first, Pinpoint last) =>
        first.IsWhole
            ? null
            : Range(new ProvisionReference(s_any, Rewritten(mention, first)), new ProvisionReference(s_any, Rewritten(mention, last)))
                .ToString()[(s_any.ToString().Length + 1)..];

    // Ends that make no range: the first is meant.
    private static ReferenceRange Range(ProvisionReference from, ProvisionReference to) =>
        from == to || ReferenceRange.ProblemWith(from, to) is not null ? from : ReferenceRange.Create(from, to);

    // "22.3" and "1A" are taken apart where no instrument says otherwise; laws have articles 16a, and Russian ones 19.3.
    private static Pinpoint Rewritten(Mention mention, Pinpoint pinpoint) =>
        pinpoint.Article is { } article && !IsAsWritten(mention, article)
            ? new Pinpoint([
                .. PinpointRewriting.OfUnknownArticle(article, lettered: false).Steps,
                .. pinpoint.Steps.AsSpan()[article.Steps.Count..],
            ])
            : pinpoint;

    private static bool IsAsWritten(Mention mention, Pinpoint article) =>
        mention is { By: BindingReason.Name, AsWritten: { Length: > 0 } name }
        && (!article.Steps[^1].Number.IsDotted || Scripts.IsCyrillic(name[0]));

    private static CitedInstrument Instrument(Mention mention) =>
        new(
            mention.IsKnown ? mention.Ids[0] : null,
            Said(mention.By),
            mention.AsWritten,
            mention.Ids.Count > 1 ? mention.Ids.ToEquatableArray() : []
        );

    private static InstrumentBinding Said(BindingReason reason) =>
        reason switch
        {
            BindingReason.Name => InstrumentBinding.Name,
            BindingReason.DefinedTerm => InstrumentBinding.DefinedTerm,
            BindingReason.Context => InstrumentBinding.Context,
            BindingReason.BackReference => InstrumentBinding.BackReference,
            BindingReason.Self => InstrumentBinding.Self,
            _ => InstrumentBinding.None,
        };
}
