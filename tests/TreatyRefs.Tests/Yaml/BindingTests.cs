using System.Text;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Yaml;

/// <summary>What the reader makes of right documents.</summary>
[TestFixture]
public sealed class BindingTests
{
    private static readonly EquatableArray<SourceId> s_source = [Id("x-source")];

    [Test]
    public void Every_key_of_every_document_arrives_in_the_model()
    {
        var result = YamlCases.Load(FullDocuments.All);

        result.ErrorCount.Should().Be(0);
        result.FileCount.Should().Be(1);
        var library = result.Library;
        library.Info.Should().Be(ExpectedInfo());
        library.Instruments[0].Should().Be(ExpectedResolution());
        AssertSameProvisions(library.Instruments[1].Provisions, ExpectedTreaty().Provisions);
        library.Instruments[1].Should().Be(ExpectedTreaty());
        library.Experts.Should().Equal(ExpectedExperts());
        library.Topics.Should().Equal(ExpectedTopics());
        library.Sources.Should().Equal(ExpectedSource());
        library.Commentary.Should().Equal(ExpectedCommentary());
        library
            .Should()
            .Be(
                new TreatyLibrary
                {
                    Info = ExpectedInfo(),
                    Instruments = [ExpectedTreaty(), ExpectedResolution()],
                    Experts = [.. ExpectedExperts()],
                    Topics = [.. ExpectedTopics()],
                    Sources = [ExpectedSource()],
                    Commentary = [.. ExpectedCommentary()],
                }
            );
    }

    [TestCase("kind: declaration", typeof(Declaration))]
    [TestCase("kind: other", typeof(OtherInstrument))]
    [TestCase("kind: treaty", typeof(Treaty))]
    [TestCase("kind: resolution", typeof(Resolution))]
    public void The_kind_decides_the_type(string kind, Type type) =>
        YamlCases.Load($"instrument: x\ntitle: X\n{kind}\n").Library.Instruments[0].Should().BeOfType(type);

    [Test]
    public void Plain_texts_are_in_the_first_language_of_their_own_library()
    {
        var result = LibraryLoader.Load(
            LibraryOrigin.Text("ru.yaml", "topics: [{ id: a, label: Помощь }]\n---\nlibrary: Р\nlanguages: [ru, en]\n"),
            LibraryOrigin.Text("fr.yaml", "library: F\nlanguages: [fr]\n---\ntopics: [{ id: b, label: Aide, names: [secours] }]\n")
        );

        result.Diagnostics.Should().BeEmpty();
        result
            .Library.Topics.Should()
            .Equal(
                new Topic(Id("a"), new LocalizedText("ru", "Помощь")),
                new Topic(Id("b"), new LocalizedText("fr", "Aide"), Names: Names(("fr", "secours")))
            );
    }

    [Test]
    public void Without_a_library_document_plain_texts_are_English() =>
        YamlCases.Load("topics: [{ id: a, label: Help }]\n").Library.Topics[0].Label.Should().Be(new LocalizedText("en", "Help"));

    [Test]
    public void Nulls_are_absent_values()
    {
        var result = YamlCases.Load(
            """
            source: s
            kind: book
            title: { en: T, ru: }
            date:
            publisher: ~
            place: null
            url:
            people: ~
            commentary:
            note: { en: }
            sources:
            """
        );

        result.Diagnostics.Should().BeEmpty();
        result
            .Library.Sources.Should()
            .Equal(
                new Source
                {
                    Id = Id("s"),
                    Kind = SourceKind.Book,
                    Title = new LocalizedText("en", "T"),
                }
            );
    }

    [Test]
    public void Quoted_words_are_not_null() =>
        YamlCases.Load("source: s\nkind: book\ntitle: \"null\"\n").Library.Sources[0].Title.ToString().Should().Be("null");

    [Test]
    public void Unnumbered_provisions_get_their_place_among_their_like()
    {
        var provisions = Provisions(
            """
              - article: 1
                provisions: [{ paragraph: , summary: a }, { sentence: , summary: s }, { paragraph: , summary: b }, { paragraph: 3, summary: c, numbered: false }]
            """
        )[0].Provisions;

        provisions
            .Select(p => (p.Kind, p.Number.ToString(), p.PrintedNumber, p.IsNumbered))
            .Should()
            .Equal(
                (ProvisionKind.Paragraph, "1", "1", false),
                (ProvisionKind.Sentence, "1", "1", false),
                (ProvisionKind.Paragraph, "2", "2", false),
                (ProvisionKind.Paragraph, "3", "3", false)
            );
    }

    [TestCase("arabic", "article: 4", "4", "4")]
    [TestCase("arabic", "article: X", "10", "X")]
    [TestCase("arabic", "article: 8bis", "8bis", "8 bis")]
    [TestCase("arabic", "article: 8 bis", "8bis", "8 bis")]
    [TestCase("arabic", "article: 4a", "4a", "4a")]
    [TestCase("arabic", "article: 22.3", "22.3", "22.3")]
    [TestCase("roman", "article: 4", "4", "IV")]
    [TestCase("roman", "article: IV", "4", "IV")]
    [TestCase("roman", "article: 8bis", "8bis", "VIII bis")]
    [TestCase("letter", "article: C", "c", "C")]
    [TestCase("letter", "article: i", "i", "i")]
    [TestCase("roman", "paragraph: 4", "4", "4")]
    [TestCase("roman", "annex: III", "3", "III")]
    [TestCase("arabic", "point: i", "i", "i")]
    [TestCase("arabic", "annex:", "", "")]
    public void Numbers_are_canonical_and_printed_as_the_instrument_prints_them(
        string numbering,
        string provision,
        string number,
        string printed
    )
    {
        var bound = Provisions($"  - {provision}\n", $"numbering: {numbering}\n")[0];

        (bound.Number.ToString(), bound.PrintedNumber, bound.IsNumbered).Should().Be((number, printed, number.Length > 0));
    }

    [TestCase("4(2)", "x/4(2)")]
    [TestCase("preamble", "x/preamble")]
    [TestCase("chapter-7", "x/chapter-7")]
    [TestCase("annex-1/(3)", "x/annex-1/(3)")]
    [TestCase("4..6", "x/4..6")]
    [TestCase("un-charter/51", "un-charter/51")]
    [TestCase("un-charter", "un-charter")]
    public void A_document_about_one_instrument_may_leave_it_out(string written, string expected) =>
        Provisions($"  - {{ article: 1, refers-to: [{{ to: {written} }}] }}\n")[0].RefersTo[0].To.ToString().Should().Be(expected);

    [TestCase("4")]
    [TestCase("4(2)")]
    [TestCase("preamble")]
    public void Other_documents_may_not_leave_it_out(string written) =>
        YamlCases
            .Load(
                "experts: [{ id: a, name: A }]\n---\nsource: s\nkind: book\ntitle: T\n"
                    + $"commentary: [{{ id: s#1, by: a, on: [{written}] }}]\n"
            )
            .Lines()
            .Should()
            .Equal(
                $"a.yaml(6,37): error TR2005: \"{written}\": expected an instrument id and \"/\" before the provision, as in "
                    + "\"un-charter/51\", at column 1"
            );

    [Test]
    public void Files_of_a_folder_are_read_in_the_order_of_their_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.yml", "bad: b\n");
        folder.Write("sub/z.yaml", "bad: z\n");
        folder.Write("a.YAML", "bad: a\n");
        folder.Write("sub/a.yaml", Comment(2));
        folder.Write("c.yaml", Comment(1));
        folder.Write("notes.txt", "bad: n\n");

        var result = LibraryLoader.Load(LibraryOrigin.Path(folder.Path));

        result.FileCount.Should().Be(5);
        result
            .Diagnostics.Select(problem => problem.Location.File)
            .Should()
            .Equal($"{folder.Name}/a.YAML", $"{folder.Name}/b.yml", $"{folder.Name}/sub/z.yaml");
        result.Library.Commentary.Select(comment => comment.Id).Should().Equal(Id("s1#c"), Id("s2#c"));

        static string Comment(int i) =>
            $"experts: [{{ id: e{i}, name: E }}]\n---\ntopics: [{{ id: t{i}, label: T }}]\n---\nsource: s{i}\nkind: book\n"
            + $"title: T\ncommentary: [{{ id: s{i}#c, by: e{i}, topics: [t{i}] }}]\n";
    }

    [Test]
    public void One_file_can_be_a_library()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "library: One\n");

        LibraryLoader.Load(LibraryOrigin.Path(folder.Path + "/a.yaml")).Library.Info.Title.Should().Be("One");
    }

    [Test]
    public void A_path_that_leads_nowhere_is_an_IOException()
    {
        var load = () => LibraryLoader.Load(LibraryOrigin.Path("no/such/folder"));

        load.Should().Throw<IOException>().WithMessage("There is no file or folder \"no/such/folder\".");
    }

    [Test]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("rubbish\nlibrary: S\n"));
        stream.Position = 8;

        LibraryLoader.Load(LibraryOrigin.Stream("s.yaml", stream)).Library.Info.Title.Should().Be("S");
        stream.CanRead.Should().BeTrue();
        stream.Position.Should().Be(stream.Length);
    }

    [Test]
    public void A_stream_beyond_its_end_is_empty()
    {
        using var stream = new MemoryStream([1]);
        stream.Position = 5;

        LibraryLoader
            .Load(LibraryOrigin.Stream("s.yaml", stream))
            .Lines()
            .Should()
            .Equal("s.yaml(1,1): warning TR1011: the file holds no document");
    }

    [Test]
    public void Loading_can_be_cancelled_between_files()
    {
        using var source = new CancellationTokenSource();
        using var first = new CancellingStream(source);
        using var second = new MemoryStream([.. "library: Two\n"u8]);
        var load = () =>
            LibraryLoader.Load(
                [LibraryOrigin.Stream("1.yaml", first), LibraryOrigin.Stream("2.yaml", second)],
                new LoadOptions(),
                source.Token
            );

        load.Should().Throw<OperationCanceledException>();
        second.Position.Should().Be(0);
    }

    [TestCase(
        "source: s\nkind: news\ntitle: S\nsources: [un-charter/51]\n",
        "a.yaml(4,11): error TR3002: there is no source 'un-charter/51' in this library"
    )]
    [TestCase("topics: [{ id: t, label: T, sources: [S] }]\n", "a.yaml(1,39): error TR3002: there is no source 'S' in this library")]
    [TestCase("library: L\ndefault-instrument: X/4\n", "a.yaml(2,21): error TR3002: there is no instrument 'X/4' in this library")]
    public void What_is_no_id_names_nothing(string yaml, string problem) =>
        LibraryLoader.Load(LibraryOrigin.Text("a.yaml", yaml)).Lines().Should().Equal(problem);

    [Test]
    public async Task Loading_without_a_waiting_thread_gives_the_same()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.yaml"), "library: L\nextends: built-in\n---\ninstrument: x\nkind: treaty\n");
        LibraryOrigin[] origins = [LibraryOrigin.Path(folder.Path), LibraryOrigin.Text("b.yaml", "topics: [{ id: t, label: T }]\n")];
        var loaded = await LibraryLoader.LoadAsync(origins);

        loaded.Should().Be(LibraryLoader.Load(origins));
        loaded.Diagnostics.Should().ContainSingle().Which.Message.Should().Be("this instrument lacks the key 'title'");
    }

    [Test]
    public async Task It_is_cancelled_while_a_file_is_read()
    {
        using var source = new CancellationTokenSource();
        using var first = new CancellingStream(source);
        using var second = new MemoryStream([.. "library: Two\n"u8]);
        var load = () =>
            LibraryLoader.LoadAsync(
                [LibraryOrigin.Stream("1.yaml", first), LibraryOrigin.Stream("2.yaml", second)],
                cancellationToken: source.Token
            );

        await load.Should().ThrowAsync<OperationCanceledException>();
        second.Position.Should().Be(0);
    }

    [Test]
    public async Task A_file_that_was_named_and_is_not_there_throws_when_it_is_awaited()
    {
        var load = LibraryLoader.LoadAsync([LibraryOrigin.Path("no-such-file.yaml")]);

        (await FluentActions.Awaiting(() => load).Should().ThrowAsync<FileNotFoundException>()).WithMessage(
            "There is no file or folder \"no-such-file.yaml\"."
        );
    }

    [Test]
    public void The_built_in_library_has_no_problem_even_when_it_is_checked()
    {
        var result = LibraryLoader.Load(LibraryOrigin.BuiltIn, LibraryOrigin.Text("a.yaml", "experts: []\n"));

        result.Diagnostics.Should().BeEmpty();
        result.Library.Instruments.Should().Contain(instrument => instrument.Id == InstrumentId.Parse("ru-dprk-2024", null));
    }

    [Test]
    public void The_built_in_library_gives_way_to_one_that_extends_it_although_it_was_named_too()
    {
        var own = LibraryOrigin.Text(
            "own.yaml",
            "library: Mine\nextends: built-in\n---\ninstrument: un-charter\nkind: treaty\ntitle: My own\n"
        );
        foreach (LibraryOrigin[] order in new[] { [LibraryOrigin.BuiltIn, own], new[] { own, LibraryOrigin.BuiltIn } })
        {
            var result = LibraryLoader.Load(order);

            result.Diagnostics.Should().BeEmpty();
            result.Library.FindInstrument(InstrumentId.Parse("un-charter"))!.Title.ToString().Should().Be("My own");
            result.Library.Info.Title.Should().Be("Mine");
        }
    }

    [Test]
    public void What_a_library_leaves_open_the_one_that_it_extends_says()
    {
        var extended = LibraryLoader.Load(LibraryOrigin.BuiltIn).Library.Info;
        var info = YamlCases.Load("library: Mine\nextends: built-in\nlanguages: [fr]\n").Library.Info;

        info.Should()
            .Be(
                new LibraryInfo
                {
                    Title = "Mine",
                    Languages = ["fr"],
                    Date = extended.Date,
                    DefaultInstrument = extended.DefaultInstrument,
                }
            );
    }

    private static EquatableArray<Provision> Provisions(string yaml, string keys = "")
    {
        var result = YamlCases.Load($"instrument: x\nkind: treaty\ntitle: X\n{keys}provisions:\n{yaml}");
        result.ErrorCount.Should().Be(0);
        return result.Library.Instruments[0].Provisions;
    }

    private static LocalizedText En(string text) => new("en", text);

    private static LocalizedText Ru(string text) => new("ru", text);

    private static LocalizedText Both(string en, string ru) => new([new TextInLanguage("en", en), new TextInLanguage("ru", ru)]);

    private static LocalizedNames Names(params ReadOnlySpan<(string Language, string Name)> names)
    {
        List<TextInLanguage> items = [];
        foreach (var (language, name) in names)
        {
            items.Add(new TextInLanguage(language, name));
        }

        return new LocalizedNames([.. items]);
    }

    private static ReferenceRange To(string text) => ReferenceRange.Parse(text, null);

    private static Provenance From(Certainty certainty, LocalizedText note) => new(note, certainty, s_source);

    private static void AssertSameProvisions(EquatableArray<Provision> actual, EquatableArray<Provision> expected)
    {
        // One by one, because the message for the whole treaty is unreadable.
        actual.Should().HaveCount(expected.Count);
        foreach (var (a, e) in actual.Zip(expected))
        {
            AssertSameProvisions(a.Provisions, e.Provisions);
            a.Should().Be(e);
        }
    }

    private static LibraryInfo ExpectedInfo() =>
        new()
        {
            Title = "A full library",
            Format = 1,
            Date = new PartialDate(2026, 11, 23),
            Languages = ["en", "ru"],
            DefaultInstrument = InstrumentId.Parse("x-treaty", null),
            Licence = "CC-BY-4.0",
        };

    private static Treaty ExpectedTreaty() =>
        new()
        {
            Id = InstrumentId.Parse("x-treaty", null),
            Designation = En("Treaty"),
            Title = Both("Treaty of X", "Договор Икс"),
            ShortTitle = En("X Treaty"),
            Names = Names(("en", "the X Treaty"), ("en", "the Treaty"), ("ru", "Договор")),
            Abbreviations = ["XT", "X.T."],
            LookupNames = ["X Organisation"],
            Numbering = NumberingStyle.Roman,
            ArticleCount = 23,
            Complete = false,
            AuthenticLanguages = ["ru", "zh-Hant"],
            Parties = [new Party(Both("Russia", "Россия"), "RU"), new Party(En("Utopia"))],
            Actions = ExpectedActions(),
            StatusChecked = new StatusCheck(new PartialDate(2026, 11, 1), [Id("x-source")]),
            Binding = false,
            CitationDate = new CitationDate(new PartialDate(2024, 6, 20), CitationWord.OpenedForSignature, [Id("x-source")]),
            Published =
            [
                new SeriesCitation("UNTS", "420", "1", "6045"),
                new SeriesCitation("Bulletin")
                {
                    Date = new PartialDate(2012, 10, 26),
                    Title = En("Treaty in print"),
                    Sources = [Id("x-source")],
                },
            ],
            Depositary = En("The Secretary-General"),
            Url = "https://example.org/x",
            UrlTemplate = "https://example.org/x/article-{article}",
            Relations =
            [
                new DeclaredReference(To("x-resolution"), CrossReferenceType.Replaces, From(Certainty.Reported, Ru("заметка"))),
                new DeclaredReference(To("un-charter")),
            ],
            Provisions = ExpectedProvisions(),
            Provenance = From(Certainty.Reported, En("about it")),
        };

    private static EquatableArray<TreatyAction> ExpectedActions() =>
        [
            new TreatyAction
            {
                Type = ActionType.Signature,
                Date = new PartialDate(2024, 6, 19),
                Party = "RU",
                Place = En("Pyongyang"),
                Provenance = From(Certainty.Confirmed, En("in the evening")),
            },
            new TreatyAction
            {
                Type = ActionType.Reservation,
                Date = new PartialDate(2024, 6),
                Party = "Utopia",
                On = [To("x-treaty/4(1)"), To("x-treaty/4..6")],
            },
            new TreatyAction
            {
                Type = ActionType.Termination,
                Date = new PartialDate(2030),
                By = To("x-resolution/2"),
            },
        ];

    private static EquatableArray<Provision> ExpectedProvisions() =>
        [
            ExpectedPreamble(),
            new Provision
            {
                Kind = ProvisionKind.Part,
                Number = new ProvisionNumber(1),
                PrintedNumber = "I",
                Heading = En("First part"),
                Provisions = [ExpectedArticle(), ExpectedInsertedArticle()],
            },
            new Provision
            {
                Kind = ProvisionKind.Annex,
                IsNumbered = false,
                Provisions = [Numbered(ProvisionKind.Article, 1) with { PrintedNumber = "I" }],
            },
        ];

    private static Provision ExpectedPreamble() =>
        new()
        {
            Kind = ProvisionKind.Preamble,
            IsNumbered = false,
            Summary = En("Why."),
            Provisions =
            [
                Placed(ProvisionKind.Recital, 1) with
                {
                    Text = En("Recalling"),
                },
                Placed(ProvisionKind.Recital, 2) with
                {
                    Text = En("Noting"),
                },
            ],
        };

    private static Provision ExpectedInsertedArticle() =>
        new()
        {
            Kind = ProvisionKind.Article,
            Number = ProvisionNumber.Parse("8bis", null),
            PrintedNumber = "VIII bis",
        };

    private static Provision ExpectedArticle() =>
        new()
        {
            Kind = ProvisionKind.Article,
            Number = new ProvisionNumber(4),
            PrintedNumber = "IV",
            Heading = Both("Assistance", "Помощь"),
            Subject = En("Assistance against attack"),
            Summary = En("Each helps the other."),
            Trigger = Both("An attack.", "Нападение."),
            Duty = En("To help."),
            Limits = Both("The law.", "Закон."),
            Text = Ru("Текст."),
            Topics = [Id("help"), Id("peace")],
            RefersTo =
            [
                new DeclaredReference(To("un-charter/51"), CrossReferenceType.BasedOn, From(Certainty.Background, En("says so"))),
                new DeclaredReference(To("x-treaty/5(2)")),
                new DeclaredReference(To("un-charter/39..51"), CrossReferenceType.ConflictsWith),
            ],
            Provenance = From(Certainty.Confirmed, En("a note")),
            Provisions = ExpectedParagraphs(),
        };

    private static EquatableArray<Provision> ExpectedParagraphs() =>
        [
            Numbered(ProvisionKind.Paragraph, 1) with
            {
                Text = En("One."),
                Provisions =
                [
                    Lettered(ProvisionKind.Point, "a") with
                    {
                        Provisions =
                        [
                            Lettered(ProvisionKind.Subpoint, "i"),
                            Lettered(ProvisionKind.Subpoint, "ii") with
                            {
                                Provisions = [Placed(ProvisionKind.Sentence, 1)],
                            },
                        ],
                    },
                ],
            },
            Numbered(ProvisionKind.Paragraph, 2) with
            {
                IsNumbered = false,
            },
        ];

    private static Provision Numbered(ProvisionKind kind, int number) =>
        new()
        {
            Kind = kind,
            Number = new ProvisionNumber(number),
            PrintedNumber = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

    private static Provision Placed(ProvisionKind kind, int place) => Numbered(kind, place) with { IsNumbered = false };

    private static Provision Lettered(ProvisionKind kind, string letters)
    {
        ProvisionNumber.TryParseInBrackets(letters, out var number).Should().BeTrue();
        return new Provision
        {
            Kind = kind,
            Number = number,
            PrintedNumber = letters,
        };
    }

    private static Resolution ExpectedResolution() =>
        new()
        {
            Id = InstrumentId.Parse("x-resolution", null),
            Title = En("Resolution of X"),
            Organ = UnitedNationsOrgan.Ga,
            Number = "217 A",
            Session = "III",
            Actions = [new TreatyAction { Type = ActionType.Adoption, Date = new PartialDate(1948, 12, 10) }],
            Provisions =
            [
                Placed(ProvisionKind.Paragraph, 1) with
                {
                    Summary = En("Decides"),
                },
                Placed(ProvisionKind.Paragraph, 2) with
                {
                    Summary = En("Decides too"),
                },
            ],
        };

    private static Expert[] ExpectedExperts() =>
        [
            new(
                Id("ann"),
                "Ann Example",
                Names(("en", "A. Example"), ("ru", "Анна")),
                ExpertKind.Person,
                From(Certainty.Confirmed, En("n"))
            ),
            new(Id("bob"), "Bob"),
            new(Id("court"), "The Court", Kind: ExpertKind.Body),
        ];

    private static Topic[] ExpectedTopics() =>
        [
            new(
                Id("help"),
                Both("Help", "Помощь"),
                En("Helping"),
                Names(("en", "aid"), ("en", "assistance")),
                From(Certainty.Background, En("n"))
            ),
            new(Id("peace"), En("Peace"), Names: Names(("en", "quiet"))),
        ];

    private static Source ExpectedSource() =>
        new()
        {
            Id = Id("x-source"),
            Kind = SourceKind.TreatyText,
            Title = Both("The source", "Источник"),
            Date = new PartialDate(2024, 11, 27),
            Publisher = En("Club"),
            Place = En("Moscow"),
            Url = "https://example.org/a?b=c#d",
            People = [new SourcePerson(Id("ann"), En("moderator")), new SourcePerson(Id("bob"))],
            Provenance = From(Certainty.Confirmed, En("n")),
        };

    private static Commentary[] ExpectedCommentary() =>
        [
            new()
            {
                Id = Id("x-source#ann-1"),
                Source = Id("x-source"),
                By = Id("ann"),
                As = Both("Professor", "Профессор"),
                On =
                [
                    new CommentaryTarget(To("x-treaty/4")),
                    new CommentaryTarget(To("x-treaty/10"), LinkOrigin.Editor),
                    new CommentaryTarget(To("x-treaty/4..5")),
                ],
                Topics = [Id("help")],
                Kind = CommentaryKind.Interpretation,
                Attribution = Attribution.Implied,
                ViewOf = En("The government"),
                Says = En("It means help."),
                Quote = Ru("Помощь"),
                Mentions = [To("x-resolution"), To("un-charter/51")],
                RespondsTo = [new CommentaryResponse(Id("x-source#bob-1"), ResponseType.Supersedes)],
                Provenance = From(Certainty.Confirmed, En("n")),
            },
            new()
            {
                Id = Id("x-source#bob-1"),
                Source = Id("x-source"),
                By = Id("bob"),
                On = [new CommentaryTarget(To("x-treaty"))],
                Says = En("It does."),
            },
        ];

    /// <summary>A stream that cancels when it is read.</summary>
    private sealed class CancellingStream(CancellationTokenSource source) : MemoryStream([.. "library: One\n"u8])
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            source.Cancel();
            return base.Read(buffer, offset, count);
        }
    }
}
