using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles;
using TreatyRefs.Styles.Words;
using TreatyRefs.Tests.Support;
using static TreatyRefs.Tests.Support.SmallLibrary;

namespace TreatyRefs.Tests.Citations;

public sealed class CitationStyleTests
{
    private static readonly TreatyLibrary s_library = Library();

    private static IEnumerable<TestCaseData> Cases =>
        CaseTable.Read("citation-styles.txt", 3).Select(row => row.SetName($"{row.TestName} {row.Arguments[1]}"));

    private static IEnumerable<ReferenceRange> BuiltInReferences =>
        Treaties
            .BuiltIn.Instruments.SelectMany(instrument =>
                Treaties
                    .BuiltIn.ProvisionsOf(instrument.Id)
                    .Select(provision => provision.Reference)
                    .Prepend(new ProvisionReference(instrument.Id))
            )
            .Select(ReferenceRange.FromProvisionReference);

    [TestCaseSource(nameof(Cases))]
    public void A_style_writes_a_reference_as_the_table_says(string reference, string style, string expected) =>
        Format(s_library, ReferenceRange.Parse(reference), style).Should().Be(expected);

    private static IEnumerable<TestCaseData> Reviewed =>
        CaseTable.Read("citation-styles-reviewed.txt", 4).Select(row => row.SetName($"{row.TestName} {row.Arguments[1]}"));

    [TestCaseSource(nameof(Reviewed))]
    public void An_instrument_of_the_library_is_cited_as_the_reviewed_table_says(
        string reference,
        string style,
        string expected,
        string where
    )
    {
        Format(Treaties.BuiltIn, ReferenceRange.Parse(reference), style).Should().Be(expected);
        where
            .Should()
            .MatchRegex(
                style is "plain" or "akn" ? "^(plain [1-4]|AKN-NC)" : @"[a-z]\.[a-z]{2,3}/|UN Treaty Collection, .*[IVX]+-\d",
                "a row says where it was read"
            );
    }

    [Test]
    public void At_least_eighty_instruments_are_reviewed() =>
        Reviewed
            .Select(row => ReferenceRange.Parse((string)row.Arguments[0]!).Instrument)
            .Distinct()
            .Should()
            .HaveCountGreaterThanOrEqualTo(80);

    [TestCase(
        "ru-dprk-2024/4",
        "oscola",
        "Treaty on Comprehensive Strategic Partnership between the Russian Federation and the Democratic People's Republic of "
            + "Korea (signed 19 June 2024, entered into force 4 December 2024) (Russia-DPRK Comprehensive Strategic Partnership "
            + "Treaty) art 4"
    )]
    [TestCase("ru-dprk-2024/4", "bluebook", "Treaty on Comprehensive Strategic Partnership, N. Kor.-Russ., art. 4, June 19, 2024.")]
    [TestCase(
        "ru-dprk-2024/4",
        "un",
        "Treaty on Comprehensive Strategic Partnership between the Russian Federation and the Democratic People's Republic of "
            + "Korea (Pyongyang, 19 June 2024), article 4"
    )]
    [TestCase("ru-dprk-2024/4", "plain", "Russia-DPRK Comprehensive Strategic Partnership Treaty, art. 4")]
    [TestCase("ru-dprk-2024/4", "akn", "/akn/un/act/treaty/2024-06-19/ru-dprk-2024~art_4")]
    [TestCase(
        "ussr-dprk-1961/1(2)",
        "bluebook",
        "Treaty of friendship, co-operation and mutual assistance, N. Kor.-U.S.S.R., art. 1, para. 2, July 6, 1961, 420 U.N.T.S. No. 6045."
    )]
    [TestCase(
        "ussr-dprk-1961/1(2)",
        "oscola",
        "Treaty of friendship, co-operation and mutual assistance between the Union of Soviet Socialist Republics and the "
            + "Democratic People's Republic of Korea (signed 6 July 1961, entered into force 10 September 1961) 420 UNTS No 6045 "
            + "(USSR-DPRK Treaty 1961) art 1, second paragraph"
    )]
    [TestCase(
        "china-dprk-1961/2",
        "bluebook",
        "Treaty of Friendship, Co-operation and Mutual Assistance, China-N. Kor., art. II, July 11, 1961."
    )]
    [TestCase(
        "un-charter/51",
        "oscola",
        "Charter of the United Nations (signed 26 June 1945, entered into force 24 October 1945) 1 UNTS XVI (UN Charter) art 51"
    )]
    [TestCase("un-charter/chapter-7", "akn", "/akn/un/act/treaty/1945-06-26/un-charter~chp_VII")]
    [TestCase("unsc-res-1718/8(d)", "oscola", "UNSC Res 1718 (14 October 2006) UN Doc S/RES/1718, para 8(d)")]
    public void The_built_in_library_is_cited_from_its_data(string reference, string style, string expected) =>
        Format(Treaties.BuiltIn, ReferenceRange.Parse(reference), style).Should().Be(expected);

    [Test]
    public void No_style_leaves_a_trace_of_what_is_missing() =>
        BuiltInReferences
            .SelectMany(reference => CitationStyles.All.Select(style => style.Format(Treaties.BuiltIn, reference)))
            .Concat(
                CaseTable
                    .Read("citation-styles.txt", 3)
                    .Select(row => Format(s_library, ReferenceRange.Parse((string)row.Arguments[0]!), (string)row.Arguments[1]!))
            )
            .Should()
            .NotContain(text =>
                text.Contains("()")
                || text.Contains("  ")
                || text.Contains(", ,")
                || text.Contains(",,")
                || text.Contains(" ,")
                || text.Contains("..")
                || text.Contains('\n')
                || text != text.Trim()
                || text.EndsWith(',')
            );

    private static readonly HashSet<InstrumentId> s_described =
    [
        .. ((ITreatyLibrary)Treaties.BuiltIn).Described.Select(instrument => instrument.Id),
    ];

    [Test]
    public void What_the_plain_style_writes_is_read_back()
    {
        // Names that several instruments share are printed all the same; the lexicon has many, what is described has none.
        var parser = new CitationParser(Treaties.BuiltIn);
        foreach (var reference in BuiltInReferences.Where(reference => s_described.Contains(reference.Instrument)))
        {
            var text = CitationStyles.Plain.Format(Treaties.BuiltIn, reference);
            var read = parser.TryRead(text, out var citation, out var problem) ? string.Join("; ", citation.References) : problem.Message;
            read.Should().Be(reference.ToString(), "{0} was written", text);
        }
    }

    [Test]
    public void Ranges_of_articles_are_read_back_too() =>
        new CitationParser(Treaties.BuiltIn)
            .Parse(CitationStyles.Plain.Format(Treaties.BuiltIn, ReferenceRange.Parse("un-charter/39..51")))
            .References.Single()
            .ToString()
            .Should()
            .Be("un-charter/39..51");

    [Test]
    public void Every_reference_has_a_citation_of_one_line_in_every_style() =>
        Properties.Hold(
            Properties.Texts(
                "vclt",
                "old-treaty",
                "x",
                "unsc-res-1",
                "unga-res-2-i",
                "/",
                "4",
                "31",
                "(3)",
                "(c)",
                "(ii)",
                "preamble",
                "chapter-7",
                "annex-3",
                "annex",
                "/",
                "..",
                "8bis",
                "22.3",
                "rule-2",
                "sentence-1"
            ),
            text =>
                !ReferenceRange.TryParse(text, null, out var reference)
                || CitationStyles.All.All(style =>
                    style.Format(s_library, reference) is { Length: > 0 } line
                    && !line.Contains('\n', StringComparison.Ordinal)
                    && !line.Contains("()", StringComparison.Ordinal)
                )
        );

    [Test]
    public void Styles_are_found_by_their_names()
    {
        CitationStyles.All.Select(style => style.Name).Should().Equal("oscola", "bluebook", "un", "plain", "akn");
        CitationStyles.TryFind("OSCOLA", out var found, out _).Should().BeTrue();
        found.Should().BeSameAs(CitationStyles.Oscola);
        CitationStyles.TryFind("apa", out _, out var problem).Should().BeFalse();
        problem!.Message.Should().Be("there is no citation style \"apa\"");
        problem.Suggestions.Should().Equal("oscola", "bluebook", "un", "plain", "akn");
        CitationStyles.Find("un").Should().BeSameAs(CitationStyles.UnitedNations);
    }

    [Test]
    public void A_reference_to_nothing_has_no_citation() =>
        FluentActions.Invoking(() => CitationStyles.Plain.Format(s_library, default)).Should().Throw<ArgumentException>();

    [Test]
    public void A_title_over_several_lines_is_cited_in_one() =>
        CitationStyles
            .Oscola.Format(Of(Treaty("x") with { Title = En("Treaty on\n  Lakes\u00A0\u2028and Rivers") }), Ref("x/4"))
            .Should()
            .Be("Treaty on Lakes and Rivers art 4");

    [TestCase("1951-07-28", "28 July 1951", "July 28, 1951")]
    [TestCase("1951-09", "September 1951", "Sept. 1951")]
    [TestCase("1951", "1951", "1951")]
    public void A_date_is_written_as_far_as_it_is_known(string date, string dayFirst, string monthFirst)
    {
        DateText.DayFirst(PartialDate.Parse(date)).Should().Be(dayFirst);
        DateText.MonthFirst(PartialDate.Parse(date)).Should().Be(monthFirst);
    }

    [TestCase(1, "first")]
    [TestCase(12, "twelfth")]
    [TestCase(13, "13th")]
    [TestCase(21, "21st")]
    [TestCase(22, "22nd")]
    [TestCase(111, "111th")]
    public void Ordinals_are_English(int number, string expected) => EnglishOrdinal.Of(number).Should().Be(expected);

    private static string Format(TreatyLibrary library, ReferenceRange reference, string name) =>
        CitationStyles.TryFind(name, out var style, out _)
            ? style.Format(library, reference)
            : throw new ArgumentException($"no style {name}", nameof(name));

    private static TreatyAction Action(ActionType type, string date, string? place = null) =>
        new()
        {
            Type = type,
            Date = PartialDate.Parse(date),
            Place = place is null ? null : En(place),
        };

    private static Treaty Made(
        string id,
        string title,
        TreatyAction[] actions,
        SeriesCitation[] published,
        params Provision[] provisions
    ) => Treaty(id, provisions) with { Title = En(title), Actions = [.. actions], Published = [.. published] };

    private static Resolution Adopted(
        string id,
        UnitedNationsOrgan organ,
        string number,
        string? session,
        string date,
        params Provision[] provisions
    ) =>
        Resolution(id, provisions) with
        {
            Organ = organ,
            Number = number,
            Session = session,
            Actions = [Action(ActionType.Adoption, date)],
        };

    private static TreatyLibrary Library() => Of([.. Multilateral(), .. Bilateral(), .. Resolutions(), .. Incomplete()]);

    private static IEnumerable<Instrument> Multilateral() =>
        [.. OfTheLawOfTreaties(), .. WithSeriesAndArticles(), .. OfTheUnitedNations(), .. OpenedOrConsolidated(), .. OfOrgans()];

    private static IEnumerable<Instrument> OfTheLawOfTreaties() =>
        [
            Made(
                "vclt",
                "Vienna Convention on the Law of Treaties",
                [
                    Action(ActionType.Adoption, "1969-05-22", "Vienna"),
                    Action(ActionType.OpenedForSignature, "1969-05-23", "Vienna"),
                    Action(ActionType.EntryIntoForce, "1980-01-27"),
                ],
                [new("UNTS", "1155", "331", "18232")],
                Article("31", Paragraph("1"), Paragraph("3", Point("a"), Point("c"))),
                Article("32")
            ) with
            {
                Abbreviations = ["VCLT"],
            },
            Made(
                "refugee-convention",
                "Convention Relating to the Status of Refugees",
                [Action(ActionType.Adoption, "1951-07-28", "Geneva"), Action(ActionType.EntryIntoForce, "1954-04-22")],
                [new("UNTS", "189", "137", "2545")]
            ) with
            {
                ShortTitle = En("Refugee Convention"),
            },
            Made(
                "iccpr",
                "International Covenant on Civil and Political Rights",
                [Action(ActionType.Adoption, "1966-12-16", "New York"), Action(ActionType.EntryIntoForce, "1976-03-23")],
                [new("UNTS", "999", "171")]
            ) with
            {
                Abbreviations = ["ICCPR"],
            },
        ];

    private static IEnumerable<Instrument> WithSeriesAndArticles() =>
        [
            Made(
                "outer-space",
                "Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, Including "
                    + "the Moon and Other Celestial Bodies",
                [Action(ActionType.Adoption, "1979-12-05")],
                [new("UST", "18", "2410"), new("UNTS", "610", "205")]
            ),
            Made(
                "rome-statute",
                "Rome Statute of the International Criminal Court",
                [Action(ActionType.Adoption, "1998-07-17")],
                [new("UNTS", "2187", "3")]
            ),
            Made(
                "npt",
                "Treaty on the Non-Proliferation of Nuclear Weapons",
                [Action(ActionType.Signature, "1968-07-01")],
                [new("UNTS", "729", "161")],
                Article("X")
            ) with
            {
                Numbering = NumberingStyle.Roman,
                Abbreviations = ["NPT"],
            },
            Made(
                "unclos",
                "United Nations Convention on the Law of the Sea",
                [Action(ActionType.Adoption, "1982-04-30")],
                [new("UNTS", "1833", "3")],
                Provision(ProvisionKind.Annex, "III", Article("17"))
            ) with
            {
                Abbreviations = ["UNCLOS"],
            },
            Made("collisions", "Regulations for Preventing Collisions at Sea", [], [], Provision(ProvisionKind.Rule, "18", Paragraph("a"))),
        ];

    private static IEnumerable<Instrument> OfTheUnitedNations() =>
        [
            Made(
                "un-charter",
                "Charter of the United Nations",
                [Action(ActionType.Signature, "1945-06-26", "San Francisco")],
                [new("UNTS", "1", "XVI")]
            ) with
            {
                ShortTitle = En("UN Charter"),
            },
            new Declaration
            {
                Id = InstrumentId.Parse("udhr"),
                Title = En("Universal Declaration of Human Rights"),
                Abbreviations = ["UDHR"],
                Actions = [Action(ActionType.Adoption, "1948-12-10", "Paris")],
                Provisions = [Article("5")],
            },
        ];

    private static IEnumerable<Instrument> OpenedOrConsolidated() =>
        [
            Made(
                "montego-bay",
                "Convention on the Sea",
                [Action(ActionType.Adoption, "1982-04-30", "New York"), Action(ActionType.OpenedForSignature, "1982-12-10", "Montego Bay")],
                []
            ) with
            {
                CitationDate = new CitationDate(PartialDate.Parse("1982-12-10"), CitationWord.Adopted, []),
            },
            Made("opened", "Opened Treaty", [Action(ActionType.OpenedForSignature, "1966-03-07", "New York")], []),
            Made(
                "union-treaty",
                "Treaty on the Union",
                [Action(ActionType.Signature, "1992-02-07", "Maastricht"), Action(ActionType.EntryIntoForce, "1993-11-01")],
                [
                    new("OJ", "C326", "13")
                    {
                        Date = PartialDate.Parse("2012-10-26"),
                        Title = En("Consolidated Version of the Treaty on the Union"),
                    },
                ]
            ) with
            {
                Abbreviations = ["TU"],
            },
        ];

    private static IEnumerable<Instrument> OfOrgans() =>
        [
            new Declaration
            {
                Id = InstrumentId.Parse("rights"),
                Title = En("Declaration of Rights"),
                Organ = UnitedNationsOrgan.Ga,
                Number = "217 A",
                Session = "III",
                Abbreviations = ["DR"],
                Actions = [Action(ActionType.Adoption, "1948-12-10", "Paris")],
            },
            new Declaration
            {
                Id = InstrumentId.Parse("new-rights"),
                Title = En("Declaration of New Rights"),
                Organ = UnitedNationsOrgan.Ga,
                Number = "295",
                Session = "61",
                Actions = [Action(ActionType.Adoption, "2007-09-13")],
            },
            new OtherInstrument
            {
                Id = InstrumentId.Parse("court-statute"),
                Title = En("Statute of the Court"),
                Organ = UnitedNationsOrgan.Sc,
                Number = "827",
                Actions = [Action(ActionType.Adoption, "1993-05-25")],
            },
            new OtherInstrument
            {
                Id = InstrumentId.Parse("letter"),
                Title = En("Letter"),
                Provisions = [Paragraph("2")],
            },
        ];

    private static IEnumerable<Instrument> Bilateral() =>
        [
            Made(
                "au-us-tax",
                "Convention for the Avoidance of Double Taxation and the Prevention of Fiscal Evasion with Respect to Taxes on Income",
                [Action(ActionType.Signature, "1982-08-06", "Sydney"), Action(ActionType.EntryIntoForce, "1983-10-31")],
                [new("UST", "35", "1999")],
                Article("1")
            ) with
            {
                Parties = [new(En("United States"), "US"), new(En("Australia"), "AU")],
            },
            Made("old-treaty", "Old Treaty", [Action(ActionType.Signature, "1815")], [], Article("I", Unnumbered(1), Unnumbered(2))) with
            {
                Numbering = NumberingStyle.Roman,
                Parties = [new(En("Lakeland"), "XL"), new(En("Riverland"))],
            },
            Between(
                "arms",
                "Treaty between the United States and the Russian Federation on the Limitation of Arms",
                new(En("United States"), "US"),
                new(En("Russian Federation"), "RU")
            ),
            Between(
                "isles",
                "Agreement between the Government of the Isles and Northern Ireland and the Government of Ireland",
                new(En("Isles and Northern Ireland"), "GB"),
                new(En("Ireland"), "IE")
            ),
            Between("bare-name", "Treaty between the United States and Japan", new(En("United States"), "US"), new(En("Japan"), "JP")),
        ];

    private static Treaty Between(string id, string title, params Party[] parties) =>
        Made(id, title, [Action(ActionType.Signature, "2010-04-08")], []) with
        {
            Parties = [.. parties],
        };

    private static IEnumerable<Instrument> Resolutions() =>
        [
            Adopted("unsc-res-1718", UnitedNationsOrgan.Sc, "1718", null, "2006-10-14", Paragraph("8", Point("d"))) with
            {
                ShortTitle = En("UNSC Resolution 1718"),
            },
            Adopted("unga-res-61-295", UnitedNationsOrgan.Ga, "295", "61", "2007-09-13", Article("3")),
            Adopted("unga-res-51-210", UnitedNationsOrgan.Ga, "51/210", "51", "1996-12-17"),
            Adopted("unga-res-3314-xxix", UnitedNationsOrgan.Ga, "3314", "XXIX", "1974-12-14"),
            Adopted("unhrc-res-17-4", UnitedNationsOrgan.Hrc, "4", "17", "2011-06-16"),
            Adopted("ecosoc-res-2005-20", UnitedNationsOrgan.Ecosoc, "20", "2005", "2005-07-22"),
            Adopted("unga-res-217-a-iii", UnitedNationsOrgan.Ga, "217 A", "III", "1948-12-10"),
        ];

    private static IEnumerable<Instrument> Incomplete() =>
        [
            Made("bare", "Bare Treaty", [], []),
            Made("half", "Half-Known Treaty", [Action(ActionType.EntryIntoForce, "1815-06")], [new("UNTS", null, "7", "12")]),
            Made("page-only", "Treaty on a Page", [], [new("UNTS", null, "7")]),
            Made("numbered", "Numbered Treaty", [], [new("ETS", Number: "5")]),
            Made("volume-only", "Treaty in a Volume", [Action(ActionType.Adoption, "1900")], [new("CTS", "99")]),
            Made("series-only", "Treaty in a Series", [], [new("UNTS")]),
            Resolution("unsc-res-9"),
        ];
}
