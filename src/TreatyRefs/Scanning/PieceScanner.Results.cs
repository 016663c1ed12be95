using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>What was found, as it is reported.</summary>
internal ref partial struct PieceScanner
{
    private readonly void Emit(int start, int end, LanguageSet languages, List<CitedProvision> provisions, Mention mention, Pinpoint prefix)
    {
        var targets = new List<ScannedTarget>(provisions.Count);
        foreach (var one in Each(mention))
        {
            foreach (var provision in provisions)
            {
                targets.Add(
                    Target(
                        provision.Start,
                        provision.End,
                        one,
                        Joined(prefix, provision.First, mention),
                        Joined(prefix, provision.Last, mention)
                    )
                );
            }
        }

        Add(start, end, languages, [.. targets]);
        var cited = provisions[^1].First;
        _state.LastCited = (mention, Joined(prefix, cited, mention));
        if (mention.By is not InstrumentBinding.None && mention.By is not (InstrumentBinding.Context or InstrumentBinding.Self))
        {
            _state.Mentioned(mention);
        }
    }

    private readonly void EmitOne(int start, int end, LanguageSet languages, Pinpoint pinpoint, Mention mention) =>
        Add(start, end, languages, [Target(start, end, mention, pinpoint, pinpoint)]);

    private readonly void EmitWhole(ReadResult named)
    {
        var targets = new List<ScannedTarget>();
        foreach (var one in Each(named.Mention))
        {
            targets.Add(Target(named.Start, named.End, one, default, default));
        }

        Add(named.Start, named.End, LanguageSet.All, [.. targets]);
    }

    // Several that are meant together are each a target.
    private static Mention[] Each(Mention mention) =>
        mention.IsCollective ? [.. mention.Ids.Select(id => mention with { Ids = [id], IsCollective = false })] : [mention];

    private readonly void Add(int start, int end, LanguageSet languages, ScannedTarget[] targets)
    {
        var text = _text[start..end];
        _found.Add(
            new ScannedCitation(
                _offset + start,
                _offset + end,
                text.ToString(),
                LanguageGuess.Of(_text, start, end, languages),
                EquatableArray.Create<ScannedTarget>(targets)
            )
        );
    }

    // A paragraph of a resolution is its outermost provision.
    private static Pinpoint Joined(Pinpoint prefix, Pinpoint pinpoint, Mention mention)
    {
        if (!prefix.IsWhole)
        {
            return new Pinpoint([.. prefix.Steps, .. pinpoint.Steps]);
        }

        return pinpoint.Steps is [{ Form: PinpointStepForm.Inner }, ..] && mention.By != InstrumentBinding.None
            ? pinpoint.WithOutermostMain()
            : pinpoint;
    }

    private readonly ScannedTarget Target(int start, int end, Mention mention, Pinpoint first, Pinpoint last)
    {
        if (mention.Ids.Count != 1)
        {
            var status = mention.Ids.Count == 0 ? TargetStatus.UnknownInstrument : TargetStatus.Ambiguous;
            return new ScannedTarget(_offset + start, _offset + end, null, PinpointOf(first, last), null, status, Instrument(mention), []);
        }

        var library = _knowledge.Library;
        var id = mention.Ids[0];
        var from = library.Normalise(new ProvisionReference(id, first));
        var to = first == last ? from : library.Normalise(new ProvisionReference(id, last));
        ReferenceRange range = from == to || ReferenceRange.ProblemWith(from, to) is not null ? from : ReferenceRange.Create(from, to);
        var described = range.IsSingle ? library.FindProvision(from) : null;
        var members = range.IsSingle ? [] : RangeMembers.Of(library, range);
        return new ScannedTarget(
            _offset + start,
            _offset + end,
            range,
            range.First.Pinpoint.IsWhole ? null : range.ToString()[(id.ToString().Length + 1)..],
            described?.EId,
            StatusOf(library, range, members),
            Instrument(mention),
            members
        );
    }

    private static TargetStatus StatusOf(ITreatyLibrary library, ReferenceRange range, EquatableArray<ProvisionReference> members)
    {
        if (library.FindInstrument(range.Instrument) is null)
        {
            return TargetStatus.NotDescribed;
        }

        var (first, last) = (library.Exists(range.First), range.IsSingle ? Existence.Yes : library.Exists(range.Last));
        return first == Existence.No || last == Existence.No ? TargetStatus.NoSuchProvision
            : first == Existence.Yes && (range.IsSingle || last == Existence.Yes || members.Count > 0) ? TargetStatus.Resolved
            : TargetStatus.NotDescribed;
    }

    // Without an instrument the pinpoint stands for itself; a range is written as in a reference.
    private static string? PinpointOf(Pinpoint first, Pinpoint last)
    {
        if (first.IsWhole)
        {
            return null;
        }

        var id = InstrumentId.Parse("x", null);
        var (from, to) = (new ProvisionReference(id, Rewritten(first)), new ProvisionReference(id, Rewritten(last)));
        ReferenceRange range = from == to || ReferenceRange.ProblemWith(from, to) is not null ? from : ReferenceRange.Create(from, to);
        return range.ToString()[2..];
    }

    // "22.3" and "1A" are taken apart where no instrument says otherwise.
    private static Pinpoint Rewritten(Pinpoint pinpoint) =>
        pinpoint.Article is { } article
            ? new Pinpoint([
                .. PinpointRewriting.OfUnknownArticle(article, lettered: false).Steps,
                .. pinpoint.Steps.AsSpan()[article.Steps.Count..],
            ])
            : pinpoint;

    private static CitedInstrument Instrument(Mention mention) =>
        new(
            mention.IsKnown ? mention.Ids[0] : null,
            mention.By,
            mention.AsWritten,
            mention.Ids.Count > 1 ? mention.Ids.ToEquatableArray() : []
        );

    // "resolutions 1718 (2006), 1874 (2009) and 2397 (2017)": one citation; "paragraph 25" may follow a single one.
    private int Resolutions(int start, int end, IReadOnlyList<InstrumentId> ids, int? year)
    {
        var mention = ResolutionOf(start, end, ids, year);
        var targets = new List<ScannedTarget> { Target(start, end, mention, default, default) };
        while (ResolutionPhrase.TryReadNext(_text, end, ids, out var memberStart, out var memberEnd, out var more, out var moreYear))
        {
            if (targets.Count == 1)
            {
                targets[0] = targets[0] with { Start = _offset + ResolutionPhrase.NumberStart(_text, start, end) };
            }

            mention = ResolutionOf(memberStart, memberEnd, more, moreYear);
            targets.Add(Target(memberStart, memberEnd, mention, default, default));
            (end, ids) = (memberEnd, more);
        }

        if (targets.Count == 1)
        {
            return Named(new ReadResult(mention, start, end));
        }

        _state.Mentioned(mention);
        Add(start, end, LanguageSet.All, [.. targets]);
        _done = end;
        return end;
    }

    // "common Article 3", "Article 3 common to the four Geneva Conventions"
    private int TryCommon(Token token)
    {
        if (token.Start < _done || _lexer.At(token.End) is var unit && !unit.Can(WordRoles.Unit) || unit.Unit != ProvisionKind.Article)
        {
            return 0;
        }

        return TryCommonAt(token.Start, unit.Start, null);
    }

    private int TryCommonAt(int start, int unit, Mention? named)
    {
        var phrase = new PhraseReader(_text, _parts);
        if (!phrase.TryReadUnits(unit, mayBeBare: false))
        {
            return 0;
        }

        var provisions = new List<CitedProvision>();
        PhrasePaths.Add(_parts, provisions);
        return Common(provisions, phrase.Languages, start, phrase.End, named);
    }

    private int Common(List<CitedProvision> provisions, LanguageSet languages, int start, int end, Mention? named)
    {
        var next = SkipLinks(SkipCount(SkipTo(end)), out _);
        var nameEnd = end;
        var ids = named?.Ids ?? _knowledge.Lexicon.LongestAt(_text, next, out nameEnd, isRunning: true);
        var asWritten = named?.AsWritten ?? (ids.Count > 0 ? _text[next..nameEnd].ToString() : null);
        end = named is null && ids.Count > 0 ? nameEnd : end;
        ids = ids.Count > 0 ? ids : _knowledge.Lexicon.Find("Geneva Conventions");
        if (ids.Count == 0 || provisions.Count == 0)
        {
            return 0;
        }

        var targets = new List<ScannedTarget>();
        foreach (var id in ids)
        {
            var mention = new Mention(InstrumentBinding.Name, [id], asWritten, _knowledge.DesignationOf(id));
            foreach (var provision in provisions)
            {
                targets.Add(Target(provision.Start, provision.End, mention, provision.First, provision.Last));
            }
        }

        Add(start, end, languages, [.. targets]);
        _done = end;
        return end;
    }

    // "común a los Convenios", "commun aux Conventions"
    private readonly int SkipTo(int end) => _lexer.At(end) is { Kind: TokenKind.Word } token && token.Can(WordRoles.To) ? token.End : end;

    // "common to the four Geneva Conventions"
    private readonly int SkipCount(int end)
    {
        var next = SkipLinks(end, out _);
        return NumberWords.Read(_text, Math.Min(next, _text.Length), LanguageSet.All, out _, out _, out _) is var after && after > next
            ? after
            : end;
    }

    // "ibid.", "ibid., art. 5", "там же, ст. 5"
    private int TryIbid(int start)
    {
        if (
            start < _done
            || _state.LastCited is not { } last
            || ScanKnowledge.Ibid.LongestAt(_text, start, isRunning: true, out var end).Count == 0
        )
        {
            return 0;
        }

        if (end < _text.Length && _text[end] == '.')
        {
            end++;
        }

        var mention = last.Instrument with { By = InstrumentBinding.BackReference, AsWritten = _text[start..end].ToString() };
        var next = SkipLinks(end, out _);
        var phrase = new PhraseReader(_text, _parts);
        if (
            next < _text.Length
            && phrase.TryReadUnits(next, mayBeBare: false)
            && Provisions(phrase, start, mention) is var read
            && read > 0
        )
        {
            return read;
        }

        EmitOne(start, end, LanguageSet.All, last.Pinpoint, mention);
        _done = end;
        return end;
    }
}
