using TreatyRefs.Grammar;
using TreatyRefs.Scanning.Recognisers;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>What each recogniser reads at a place, by itself: no text before it, no library asked whether it exists.</summary>
public sealed class RecogniserTests
{
    private static readonly KnownNames s_names = new(ScanPassageTests.BuiltIn);

    // The room for one phrase that all share, as in a scan: what one leaves in it must not reach the next.
    [ThreadStatic]
    private static PhraseParts? t_parts;

    private static readonly Dictionary<string, Recogniser> s_recognisers = new()
    {
        ["heading"] = new HeadingRecogniser(),
        ["placed-heading"] = new PlacedHeadingRecogniser(),
        ["placed"] = new PlacedRecogniser(),
        ["number-first"] = new NumberFirstRecogniser(),
        ["provision"] = new ProvisionRecogniser(),
        ["pointer"] = new PointerRecogniser(onlyAfterThis: false),
        ["same"] = new SameProvisionRecogniser(),
        ["common"] = new CommonRecogniser(),
        ["name"] = new NameRecogniser(),
        ["quoted-name"] = new QuotedNameRecogniser(),
        ["joined-name"] = new JoinedNameRecogniser(),
        ["dated"] = new DatedRecogniser(),
        ["resolution"] = new ResolutionRecogniser(),
        ["designation"] = new DesignationRecogniser(),
        ["law"] = new LawRecogniser(),
        ["law-in-one-word"] = new LawInOneWordRecogniser(),
        ["law-unit"] = new LawUnitRecogniser(),
        ["numbered-law"] = new NumberedLawRecogniser(),
        ["draft"] = new DraftRecogniser(),
        ["hereinafter"] = new HereinafterRecogniser(),
        ["bracket"] = new BracketDefinitionRecogniser(),
        ["term-list"] = new TermListRecogniser(),
        ["means"] = new MeansRecogniser(),
        ["ibid"] = new IbidRecogniser(),
        ["note"] = new NoteRecogniser(),
        ["paragraph-number"] = new ParagraphNumberRecogniser(),
        ["title"] = new TitleRecogniser(),
        ["document"] = new DocumentRecogniser(),
        ["court"] = new CourtRecogniser(),
        ["application"] = new ApplicationRecogniser(),
        ["organ"] = new OrganRecogniser(),
        ["one-of-two"] = new OneOfTwoRecogniser(),
        ["continued"] = new ContinuedRecogniser(),
        ["bare-before-name"] = new BareBeforeNameRecogniser(),
        ["article-of-protocol"] = new ArticleOfProtocolRecogniser(),
        ["numbered-protocol"] = new NumberedProtocolRecogniser(),
    };

    public static IEnumerable<TestCaseData> Cases => CaseTable.Read("recognisers.txt", 3);

    [TestCaseSource(nameof(Cases))]
    public void A_recogniser_reads_what_stands_at_a_place(string recogniser, string text, string expected) =>
        Read(s_recognisers[recogniser], text).Should().Be(expected);

    [TestCaseSource(nameof(Cases))]
    public void It_reads_the_same_whatever_was_read_before(string recogniser, string text, string expected)
    {
        foreach (var other in s_recognisers.Values)
        {
            Read(other, text);
        }

        Read(s_recognisers[recogniser], text).Should().Be(expected);
    }

    [Test]
    public void Every_recogniser_has_cases() =>
        Cases.Select(row => (string)row.Arguments[0]!).Distinct().Should().BeEquivalentTo(s_recognisers.Keys);

    [Test]
    public void Every_recogniser_of_the_library_is_here() =>
        s_recognisers
            .Values.Select(recogniser => recogniser.GetType())
            .Should()
            .BeEquivalentTo(typeof(Recogniser).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Recogniser))));

    // The place is marked by ^; ¶ is the end of a line.
    private static string Read(Recogniser recogniser, string marked)
    {
        var place = marked.IndexOf('^', StringComparison.Ordinal);
        var text = marked.Remove(place, 1).Replace('¶', '\n');
        var numbers = s_names.Lexicon.Numbers;
        var at = new ScanText(new Tokens(text, new WordLookup(numbers, opens: null), new WordRoom()), s_names, new AliasTable(numbers))
        {
            Parts = t_parts ??= new PhraseParts(),
            EndsWithProvision = true,
        };
        var token = at.Lexer.At(place);
        token = token.Start == place ? token : new Token(TokenKind.Other, place, place + 1);
        return recogniser.TryRecognise(at, token, out var candidate) ? Written(candidate, text) : "-";
    }

    private static string Written(Candidate candidate, string text) =>
        candidate switch
        {
            NameCandidate name => Words(name.Name)
                + Then(name.Provisions)
                + (name.Heading is { } heading ? $", or heading ({heading.Form})" : "")
                + (name.NeedsAntecedent ? ", if known" : ""),
            NameListCandidate list => string.Join("; ", list.Members.Select(member => Words(member.Name))),
            ProvisionCandidate provisions => Provisions(provisions),
            CommonCandidate common => $"{Points(common.Provisions)} of each of {string.Join(", ", common.Ids)}",
            HeadingCandidate heading => $"{heading.Kind} {heading.Number} ({heading.Form})",
            ParagraphNumberCandidate number => $"{number.Number}",
            PointerCandidate pointer => $"{(pointer.IsPreceding ? "preceding" : pointer.IsThis ? "this" : "that")} {pointer.Kind}",
            SameProvisionCandidate same => $"{(same.IsThis ? "this" : "that")} {same.Kind}"
                + (same.Provisions.Count > 0 ? $", {Points(same.Provisions)} in it" : ""),
            IbidCandidate ibid => $"\"{ibid.AsWritten}\"" + Then(ibid.Provisions),
            NoteCandidate note => $"note {note.Name.Note}" + Then(note.Provisions),
            LawCandidate law => $"law \"{law.Law.AsWritten}\"" + Then(law.Provisions),
            UnknownCandidate unknown => $"a {unknown.Designation} that nobody knows",
            DefinitionCandidate definition => $"\"{definition.Term}\" is "
                + (definition.Meaning is { } meaning ? Words(meaning) : "what was named"),
            TitleCandidate title => $"about {title.Instrument}",
            DraftCandidate => "a draft",
            CourtCandidate court => $"a court under {court.Instrument}",
            OneOfTwoCandidate one => Words(one.Words),
            OrganCandidate organ => $"the organ {organ.Organ}",
            DocumentCandidate document => $"a document under {document.Instrument}",
            _ => candidate.ToString(),
        };

    private static string Then(ProvisionCandidate? provisions) => provisions is null ? "" : $", {Provisions(provisions)}";

    private static string Provisions(ProvisionCandidate candidate) =>
        string.Join(" and ", candidate.Segments.Select(segment => Points(segment.Provisions)))
        + (candidate.Tail.IsAbove ? " above" : "")
        + (candidate.Tail.IsThereof ? " thereof" : "")
        + (candidate.Tail.Container is { } container ? $" in {(container.IsThis ? "this" : "that")} {container.Kind}" : "")
        + (candidate.Tail.Instrument is { } instrument ? $" of {Words(instrument)}" : "")
        + (candidate.IsPossessed ? " of its" : "");

    private static string Points(IEnumerable<CitedProvision> provisions) =>
        string.Join(
            ", ",
            provisions.Select(provision =>
                provision.First == provision.Last ? $"{provision.First}" : $"{provision.First} to {provision.Last}"
            )
        );

    private static string Words(InstrumentCandidate words) =>
        words.Words switch
        {
            InstrumentWords.Pointer => $"pointer \"{words.AsWritten}\" ({words.Designation})",
            InstrumentWords.OneOfTwo => $"{(words.Number == OneOfTwo.First ? "the first" : "the last")} of those named",
            InstrumentWords.Unknown => $"unknown \"{words.AsWritten}\" ({words.Designation})",
            _ => string.Join(" or ", words.Ids) + (words.Ids.Count == 0 ? $"unknown \"{words.AsWritten}\"" : ""),
        };
}
