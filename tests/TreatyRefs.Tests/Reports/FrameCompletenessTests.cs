using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TreatyRefs.Documents;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Reports.Sites;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Scanning;
using TreatyRefs.Search;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Reports;

/// <summary>No page of another language has an English word that is ours, neither in its text nor in what is read out or shown above
/// it; and nothing of the library stands on it without its language, names of persons, of parties and of the library
/// included.</summary>
/// <remarks>All that the library says is in Georgian, which no page speaks, and its ids are of the letters q, x and z. Whatever is in
/// Latin letters is therefore the frame's, unless it is marked as English or is what one types.</remarks>
public sealed partial class FrameCompletenessTests
{
    private const string Yaml = """
        library: ბიბლიოთეკა
        format: 1
        date: 2026-11-23
        languages: [ka]
        default-instrument: qx
        licence: QZ-1.0
        ---
        instrument: qx
        kind: treaty
        designation: ხელშეკრულება
        title: { ka: პირველი ხელშეკრულება, en: The first treaty }
        short-title: პირველი
        names: [პირველი ხელშეკრულება, სხვა სახელი]
        abbreviations: [QXZ]
        article-count: 23
        complete: false
        authentic-languages: [fr, ru, en]
        parties: [{ name: ქვეყანა, code: QX }, { name: მეორე }]
        actions:
          - { type: signature, date: 2024-06-19, party: QX, place: ქალაქი, note: საღამოს, certainty: reported, sources: [qx-z] }
          - { type: ratification, date: 2024-07, party: QX }
          - { type: entry-into-force, date: 2024-08-01, certainty: background }
          - { type: reservation, date: 2024-06, party: მეორე, on: [4(1), qx/4..6] }
          - { type: withdrawal, date: 2026, party: მეორე }
        status-checked: { date: 2026-11-01, sources: [qx-z] }
        published: [{ series: ZQX, volume: 420, page: 1, number: 6045 }]
        depositary: მდივანი
        url: https://example.org/x
        relations:
          - { to: qz, as: replaces, note: შენიშვნა, certainty: reported, sources: [qx-z] }
          - { to: zz/3, as: conflicts-with }
        provisions:
          - preamble:
            summary: რატომ.
            provisions: [{ recital: , text: ვიხსენებთ }]
          - part: I
            heading: პირველი ნაწილი
            provisions:
              - article: 4
                heading: დახმარება
                subject: დახმარების შესახებ
                summary: ერთმანეთს ეხმარებიან.
                trigger: თავდასხმა.
                duty: დახმარება.
                limits: კანონი.
                text: { ka: ტექსტი., ru: Текст. }
                topics: [qq]
                refers-to:
                  - { to: qz/1, as: based-on, note: ასე, certainty: background, sources: [qx-z] }
                  - { to: 5(2) }
                  - { to: qz/2..3, as: parallels }
                note: შენიშვნა
                certainty: reported
                sources: [qx-z]
                provisions:
                  - paragraph: 1
                    text: ერთი.
                    provisions: [{ point: a, provisions: [{ subpoint: i }] }]
                  - { paragraph: 2, numbered: false, summary: ორი }
              - { article: 5, summary: ხუთი. }
          - annex:
            provisions: [{ article: 1, summary: დანართი }]
        note: ამის შესახებ
        certainty: reported
        sources: [qx-z]
        ---
        instrument: qz
        kind: treaty
        title: მეორე ხელშეკრულება
        actions: [{ type: adoption, date: 1948-12-10 }, { type: termination, date: 2023-01-01, by: qx }]
        provisions:
          - { article: 1, text: რაღაც, refers-to: [{ to: qx/4, as: implements }] }
          - { article: 2, summary: რაღაც }
        ---
        instrument: qzz
        kind: resolution
        title: რეზოლუცია
        binding: false
        actions: [{ type: adoption, date: 1999 }]
        ---
        experts:
          - { id: qa, name: ექსპერტი, kind: person, note: შენიშვნა, sources: [qx-z] }
          - { id: qb, name: სასამართლო, kind: body, names: { ru: Суд } }
        ---
        topics:
          - { id: qq, label: დახმარება, description: აღწერა, names: [შველა], note: შენიშვნა }
          - { id: qqq, label: მშვიდობა }
        ---
        source: qx-z
        kind: treaty-text
        title: წყარო
        date: 2024-11-27
        publisher: კლუბი
        place: ქალაქი
        url: https://example.org/a
        people: [{ expert: qa, role: წამყვანი }, { expert: qb }]
        note: შენიშვნა
        commentary:
          - id: qx-z#1
            by: qa
            as: პროფესორი
            on: [qx/4, { to: qx/10, linked-by: editor }, { to: qx/4..5 }]
            topics: [qq]
            kind: interpretation
            attribution: implied
            view-of: მთავრობა
            says: ნიშნავს დახმარებას.
            quote: დახმარება
            mentions: [qzz, qz/1]
            responds-to: [{ to: qx-z#2, as: supersedes }]
            note: შენიშვნა
            certainty: reported
          - { id: qx-z#2, by: qb, on: [qx, qx/4], says: ასეა., kind: assessment }
          - { id: qx-z#3, by: qb, on: [qx/4], quote: არა., kind: forecast, responds-to: [{ to: qx-z#2, as: disagrees }] }

        """;

    private const string Document =
        "qx/4. მუხლი 4. Article 4 of the \"Qz Qz\"; article 7 of qx; UN Charter art. 51; პირველი ხელშეკრულება, art. 4 and art. 99.";

    private const string Query = "დახმარება";

    private static readonly ITreatyLibrary s_library = LibraryLoader.Load(LibraryOrigin.Text("ka.yaml", Yaml)).Library;

    private static readonly string[] s_said = ["title", "aria-label", "alt", "data-column", "data-done", "content", "label", "placeholder"];

    // Names of their own.
    private static readonly string[] s_names = ["oscola", "bluebook", "akoma", "ntoso"];

    private static IEnumerable<string> Others => FrameWords.Tags.Where(tag => tag != "en");

    [TestCaseSource(nameof(Others))]
    public void A_site_has_no_English_word_of_ours(string language) =>
        string.Join(
                ", ",
                Site(language).SelectMany(file => Left(Written(file), language).Select(word => $"{word} ({file.Path})")).Distinct()
            )
            .Should()
            .BeEmpty();

    [TestCaseSource(nameof(Others))]
    public void No_report_has_one(string language) =>
        string.Join(", ", Reports(language).SelectMany(report => Left(report, language)).Distinct()).Should().BeEmpty();

    private static IEnumerable<string> Reports(string language)
    {
        var lookup = new DossierLookup(s_library, language);
        var builder = lookup.Builder;
        ProvisionDossier Provision(string reference) => builder.Provision(TreatyRefs.References.ProvisionReference.Parse(reference))!;
        var dossiers = new Dossier?[]
        {
            Provision("qx/4"),
            Provision("qx/7"),
            Provision("qx/5(2)"),
            builder.Instrument(TreatyRefs.References.InstrumentId.Parse("qx")),
            builder.Instrument(TreatyRefs.References.InstrumentId.Parse("qz")),
            builder.Instruments(),
            ProvisionComparison.Of([Provision("qx/4"), Provision("qz/1"), Provision("qx/7")]),
            DossierSet.Of([Provision("qx/4"), Provision("qz/1")]),
            builder.References(TreatyRefs.References.ReferenceRange.Parse("qx/4"), ReferenceDirection.Out),
            builder.References(TreatyRefs.References.ReferenceRange.Parse("zz/3"), ReferenceDirection.In),
            LibraryCoverage.Of(s_library, language),
            new LibrarySearch(s_library, language).Find(Query),
        };
        return dossiers.Select(dossier => dossier!.ToHtml());
    }

    [TestCaseSource(nameof(Others))]
    public void The_page_of_a_scan_has_none(string language) =>
        string.Join(", ", Left(Scan(language), language).Distinct()).Should().BeEmpty();

    private static string Scan(string language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var text = DocumentReader.Read(Document, DocumentFormat.Text).ReadToEnd();
        var citations = new CitationScanner(s_library).Scan(LocatedText.Of(text)).ToList();
        new[] { new ScannedFile("qx.qx", text, citations) }.WriteHtml(s_library, writer, language);

        citations.Should().NotBeEmpty();
        return writer.ToString();
    }

    [TestCaseSource(nameof(Others))]
    public void On_a_site_whatever_is_of_the_library_is_marked_with_its_language(string language) =>
        string.Join("; ", Site(language).SelectMany(file => Unmarked(Written(file)).Select(text => $"{text} ({file.Path})")).Distinct())
            .Should()
            .BeEmpty();

    [TestCaseSource(nameof(Others))]
    public void In_reports_it_is(string language) =>
        string.Join("; ", Reports(language).SelectMany(Unmarked).Distinct()).Should().BeEmpty();

    [TestCaseSource(nameof(Others))]
    public void On_the_page_of_a_scan_it_is(string language) => string.Join("; ", Unmarked(Scan(language)).Distinct()).Should().BeEmpty();

    [Test]
    public void A_name_that_the_library_has_in_the_language_of_the_page_is_not_marked()
    {
        using var page = new HtmlParser().ParseDocument(Written(Site("ru").Single(file => file.Path == "experts/index.html")));
        var names = page.QuerySelectorAll("td:first-child a").ToList();

        names.Select(name => name.TextContent).Should().Equal("Суд", "ექსპერტი");
        names.Select(name => name.QuerySelector("[lang]")?.GetAttribute("lang")).Should().Equal(null, "ka");
    }

    [Test]
    public void An_English_page_has_many() =>
        Left(Written(Site("en").Single(file => file.Path == "index.html")).Replace("lang=\"en\"", "lang=\"ru\""), "ru")
            .Should()
            .HaveCountGreaterThan(5);

    private static IEnumerable<SiteFile> Site(string language) =>
        LibrarySite
            .Of(s_library, new SiteOptions { Language = language })
            .Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    private static string Written(SiteFile file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return writer.ToString();
    }

    // Whole words in Latin letters that the language's own words do not have.
    private static List<string> Left(string html, string language)
    {
        using var page = new HtmlParser().ParseDocument(html);
        page.DocumentElement.GetAttribute("lang").Should().Be(language);
        page.DocumentElement.GetAttribute("dir").Should().Be(language == "ar" ? "rtl" : null);
        foreach (var element in page.QuerySelectorAll("style, script, meta, code, .document, [lang]:not(html)").ToList())
        {
            element.Remove();
        }

        var table = FrameTables.All.Single(table => table.Tag == language);
        var own = Latin().Matches(table.Lines + table.Dates).Select(word => word.Value.ToLowerInvariant()).Concat(s_names).ToHashSet();
        var texts = page
            .All.SelectMany(element => s_said.Select(name => element.GetAttribute(name)).OfType<string>())
            .Append(page.Title ?? string.Empty)
            .Concat(page.Descendants().OfType<IText>().Select(text => text.Data));
        return texts
            .SelectMany(text => Latin().Matches(Address().Replace(text, string.Empty)).Select(word => word.Value))
            .Where(word => !own.Contains(word.ToLowerInvariant()) && word.ToLowerInvariant().Any(c => c is not ('q' or 'x' or 'z')))
            .ToList();
    }

    // Texts of the library that stand outside every element with a language of its own. What is no element of its own, as the title of a
    // window, cannot have one; what the reader asked is the reader's, and a letter over a part of a list is of no language.
    private static List<string> Unmarked(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.QuerySelectorAll("title, style, script, code, .document, [lang]:not(html)").ToList())
        {
            element.Remove();
        }

        return
        [
            .. page.Descendants()
                .OfType<IText>()
                .Select(text => text.Data.Replace(Query, string.Empty, StringComparison.Ordinal).Trim())
                .Where(text => text.Length > 1 && Georgian().IsMatch(text)),
        ];
    }

    [GeneratedRegex(@"\p{IsGeorgian}")]
    private static partial Regex Georgian();

    [GeneratedRegex("[A-Za-zÀ-ÿ]{3,}")]
    private static partial Regex Latin();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
