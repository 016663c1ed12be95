using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TreatyRefs.Model;
using TreatyRefs.Reports.Sites;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Reports;

/// <summary>The site of a library: where its pages stand, that all of them are reached, and that nothing leads out of it.</summary>
public sealed class LibrarySiteTests
{
    [TestCase("un-charter", "un-charter/index.html")]
    [TestCase("un-charter/51", "un-charter/51/index.html")]
    [TestCase("rome-statute/8bis(2)(a)", "rome-statute/8bis/p2/pa/index.html")]
    [TestCase("unclos/annex-3/17", "unclos/annex-3/17/index.html")]
    [TestCase("x/annex-1/(3)", "x/annex-1/p3/index.html")]
    [TestCase("x/preamble", "x/preamble/index.html")]
    [TestCase("con/1", "con_/1/index.html")]
    [TestCase("experts", "experts_/index.html")]
    [TestCase("x/22.3", "x/22-3/index.html")]
    public void A_page_has_a_path_that_stays(string reference, string path) => SitePath.Of(Ref(reference)).Should().Be(path);

    [Test]
    public void A_long_id_is_a_short_folder_of_its_own()
    {
        var (one, two) = (new string('a', 190) + "1", new string('a', 190) + "2");

        SitePath.Of(SitePart.Sources, one).Should().NotBe(SitePath.Of(SitePart.Sources, two));
        SitePath.Of(SitePart.Sources, one).Split('/').Should().OnlyContain(folder => folder.Length <= 100);
    }

    [TestCase("../../etc/passwd")]
    [TestCase("..")]
    [TestCase("a/../../b")]
    [TestCase("C:\\x")]
    [TestCase("a\0b")]
    [TestCase("")]
    public void No_id_leads_anywhere_else(string id)
    {
        var path = SitePath.Of(SitePart.Experts, id);

        path.Should().MatchRegex("^experts/[a-z0-9_-]+/index\\.html$");
    }

    [TestCase("index.html", "style.css", "./style.css")]
    [TestCase("a/1/index.html", "style.css", "../../style.css")]
    [TestCase("a/1/index.html", "a/2/index.html#p", "../2/index.html#p")]
    [TestCase("a/index.html", "a/2/index.html", "./2/index.html")]
    [TestCase("a/2/index.html", "a/index.html", "../index.html")]
    public void The_way_from_one_page_to_another(string from, string to, string way) => SitePath.Relative(from, to).Should().Be(way);

    [Test]
    public void Every_link_leads_to_a_page_or_a_place_that_is_there()
    {
        var pages = Pages(LibrarySite.Of(Library("text", "https://example.org/")));
        var ids = pages.ToDictionary(
            page => page.Key,
            page => page.Value.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList()
        );

        ids.Values.Should().OnlyContain(all => all.Distinct().Count() == all.Count);
        foreach (var (path, page) in pages)
        {
            foreach (var href in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!))
            {
                if (href.StartsWith("https://", StringComparison.Ordinal))
                {
                    continue;
                }

                var target = new Uri(new Uri("file:///site/" + path), href);
                var file = target.AbsolutePath["/site/".Length..];
                ids.Should().ContainKey(file, $"{path} links to it");
                if (target.Fragment.Length > 1)
                {
                    ids[file].Should().Contain(target.Fragment[1..], $"{path} links to it");
                }
            }
        }
    }

    [Test]
    public void Every_page_is_reached_from_the_first()
    {
        var pages = Pages(LibrarySite.Of(Library("text", "https://example.org/")));
        var (reached, open) = (new HashSet<string> { "index.html" }, new Stack<string>(["index.html"]));
        while (open.TryPop(out var path))
        {
            foreach (
                var href in pages[path]
                    .QuerySelectorAll("a[href], form[action]")
                    .Select(link => (link.GetAttribute("href") ?? link.GetAttribute("action"))!)
            )
            {
                var target = new Uri(new Uri("file:///site/" + path), href);
                if (target.IsFile && target.AbsolutePath["/site/".Length..] is var file && reached.Add(file))
                {
                    open.Push(file);
                }
            }
        }

        reached.Should().BeEquivalentTo(pages.Keys);
    }

    [Test]
    public void A_reference_leads_to_its_page_or_to_the_official_place()
    {
        var pages = Pages(LibrarySite.Of(Library("text", "https://example.org/")));
        var links = pages["pact/1/index.html"].QuerySelectorAll("dd a[href]").Select(link => link.GetAttribute("href")).ToList();

        links.Should().Contain(["../2/p1/index.html", "https://example.org/other"], "the other has three articles, and no seventh");
    }

    [TestCase("<script>alert(1)</script>")]
    [TestCase("\"><img src=x onerror=alert(1)>")]
    [TestCase("]]></title><b>&amp;")]
    [TestCase("\u202Ereversed\u0000\u001b")]
    public void Nothing_of_a_library_becomes_an_element_or_an_address(string hostile)
    {
        var site = LibrarySite.Of(
            Library(hostile, "javascript:alert(1)"),
            new SiteOptions { BaseAddress = new Uri("https://example.org/t") }
        );

        foreach (var (path, page) in Pages(site))
        {
            page.QuerySelectorAll("script:not([type])").Should().OnlyContain(script => script.TextContent.Length == 0);
            page.QuerySelectorAll("img, style, iframe, object, form:not(.search)").Should().BeEmpty(path);
            page.QuerySelectorAll("form").Should().ContainSingle(path);
            page.QuerySelectorAll("h1").Should().ContainSingle(path);
            page.All.SelectMany(element => element.Attributes).Should().NotContain(attribute => attribute.Name.StartsWith("on"));
        }

        foreach (var file in site.Files.Where(file => file.Path.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var xml = System.Xml.Linq.XDocument.Parse(Written(file));
            xml.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "img", "b"]);
        }
    }

    [Test]
    public void The_same_library_gives_the_same_bytes()
    {
        var (one, two) = (LibrarySite.Of(Library("t", "https://example.org/")), LibrarySite.Of(Library("t", "https://example.org/")));

        one.Files.Select(file => (file.Path, Written(file))).Should().Equal(two.Files.Select(file => (file.Path, Written(file))));
        one.Files.Select(file => file.Path).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void With_an_address_pages_say_what_they_are_to_machines()
    {
        var site = LibrarySite.Of(
            Library("t", "https://example.org/"),
            new SiteOptions { BaseAddress = new Uri("https://example.org/site") }
        );
        var page = Pages(site)["pact/1/index.html"];

        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").Should().Be("https://example.org/site/pact/1/index.html");
        using var json = System.Text.Json.JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        json.RootElement.GetProperty("@type").GetString().Should().Be("Legislation");
        json.RootElement.GetProperty("isPartOf").GetProperty("@id").GetString().Should().Be("https://example.org/site/pact/index.html");
        json.RootElement.GetProperty("url").GetString().Should().Be("https://example.org/site/pact/1/index.html");
        json.RootElement.GetProperty("legislationType").GetString().Should().Be("treaty");
        json.RootElement.TryGetProperty("legislationLegalForce", out _).Should().BeFalse("nothing says whether it is in force");
        json.RootElement.TryGetProperty("inLanguage", out _).Should().BeFalse("nothing says in which languages it is authentic");
        json.RootElement.TryGetProperty("sameAs", out _).Should().BeFalse("an article is not the same as the whole pact");
        Written(site.Files.Single(file => file.Path == "sitemap.xml"))
            .Should()
            .Contain("<loc>https://example.org/site/pact/1/index.html</loc>");
    }

    [TestCase(ActionType.EntryIntoForce, 2024, "https://schema.org/InForce")]
    [TestCase(ActionType.EntryIntoForce, 2023, null)]
    [TestCase(ActionType.Termination, 2023, "https://schema.org/NotInForce")]
    [TestCase(ActionType.Suspension, 2023, null)]
    public void What_the_library_knows_of_a_treaty_is_said_to_machines(ActionType last, int year, string? force)
    {
        var date = new PartialDate(2024, 1, 1);
        var pact = Treaty("pact", Article("1") with { Summary = En("One.") }) with
        {
            AuthenticLanguages = ["fr", "ru"],
            Actions = [new TreatyAction { Type = last, Date = new PartialDate(year, 1, 1) }],
        };
        var library = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "L", Date = date },
            Instruments = [pact],
        };
        var options = new SiteOptions { BaseAddress = new Uri("https://example.org/site") };

        foreach (var path in new[] { "pact/index.html", "pact/1/index.html" })
        {
            var page = PageOf(LibrarySite.Of(library, options), path);
            using var json = System.Text.Json.JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
            json.RootElement.GetProperty("inLanguage").EnumerateArray().Select(tag => tag.GetString()).Should().Equal("fr", "ru");
            (json.RootElement.TryGetProperty("legislationLegalForce", out var said) ? said.GetString() : null).Should().Be(force);
        }
    }

    [TestCase(null, "feed.xml")]
    [TestCase("https://example.org/site", "https://example.org/site/feed.xml")]
    public void A_feed_says_where_it_is(string? address, string self)
    {
        var options = new SiteOptions { BaseAddress = address is null ? null : new Uri(address) };
        var site = LibrarySite.Of(Library("t", "https://example.org/"), options);
        var feed = System.Xml.Linq.XDocument.Parse(Written(site.Files.Single(file => file.Path == "feed.xml")));

        feed.Root!.Elements()
            .Where(element => element.Name.LocalName == "link")
            .Select(link => ((string?)link.Attribute("rel"), (string?)link.Attribute("href")))
            .Should()
            .Equal(("alternate", self.Replace("feed.xml", "index.html", StringComparison.Ordinal)), ("self", self));
    }

    [TestCase("https://example.org/", 0)]
    [TestCase("https://example.org/eli/treaty/pact/", 2)]
    [TestCase("https://example.org/believe/eli.html", 0)]
    public void An_official_place_that_is_an_ELI_is_said_to_be_one(string address, int identifiers)
    {
        var options = new SiteOptions { BaseAddress = new Uri("https://example.org/site") };
        var page = Pages(LibrarySite.Of(Library("t", address), options))["pact/index.html"];

        using var json = System.Text.Json.JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var identifier = json.RootElement.GetProperty("legislationIdentifier");
        (identifier.ValueKind == System.Text.Json.JsonValueKind.Array ? identifier.GetArrayLength() : 0).Should().Be(identifiers);
    }

    [Test]
    public void The_page_of_an_instrument_begins_with_its_provisions()
    {
        var page = Pages(LibrarySite.Of(Library("t", "https://example.org/")))["pact/index.html"];

        page.QuerySelector("h2")!.TextContent.Should().StartWith("Provisions");
        page.QuerySelector("td a")!.GetAttribute("href").Should().Be("./1/index.html");
    }

    [TestCase(
        "en",
        "Bulgarian, Danish, Irish, Slovenian",
        "OJ C 326, p. 47",
        "entry into force, by article 22",
        "reservation, on article 4(1)"
    )]
    [TestCase(
        "fr",
        "bulgare, danois, irlandais, slovène",
        "JO C 326, p. 47",
        "entrée en vigueur, par article 22",
        "réserve, sur article 4(1)"
    )]
    [TestCase("zh", "保加利亚文、丹麦文、爱尔兰文、斯洛文尼亚文", "OJ C 326，第47页", "生效，（第22条）", "保留，针对第4条(1)")]
    public void An_instrument_is_described_in_words_and_not_in_codes(
        string language,
        string languages,
        string place,
        string force,
        string reservation
    )
    {
        var pact = Treaty("pact", Article("4"), Article("22") with { Summary = En("In force.") }) with
        {
            AuthenticLanguages = ["bg", "da", "ga", "sl"],
            Published = [new SeriesCitation("OJ", "C326", "47")],
            Actions =
            [
                new TreatyAction { Type = ActionType.EntryIntoForce, By = Ref("pact/22") },
                new TreatyAction { Type = ActionType.Reservation, On = [Ref("pact/4(1)")] },
            ],
        };

        var page = PageOf(LibrarySite.Of(Of(pact), new SiteOptions { Language = language }), "pact/index.html");

        var lines = page.QuerySelectorAll("dd").Select(line => line.TextContent).ToList();
        lines.Should().Contain([languages, place, force, reservation]);
        page.QuerySelectorAll("dd a").Select(link => link.GetAttribute("href")).Should().Contain("./22/index.html");
    }

    [Test]
    public void A_line_of_ours_runs_the_way_of_the_page_whatever_it_names()
    {
        var site = LibrarySite.Of(Library("text", "https://example.org/"), new SiteOptions { Language = "ar" });
        var page = Pages(site)["pact/1/index.html"];

        page.QuerySelector("dd:has(a[href='../2/p1/index.html'])")!.HasAttribute("dir").Should().BeFalse("a label in Arabic stands in it");
        page.QuerySelector("p.said")!.GetAttribute("dir").Should().Be("ltr", "it is a text in English");
        page.QuerySelectorAll("svg text").Should().OnlyContain(text => text.GetAttribute("direction") == "rtl");
    }

    [Test]
    public void Every_instrument_stands_in_the_contents_and_its_provisions_under_it()
    {
        var page = Pages(LibrarySite.Of(Library("text", "https://example.org/")))["contents/index.html"];
        var lines = page.QuerySelectorAll("main > .tree > li");

        lines
            .Select(line => line.QuerySelector("a")!.GetAttribute("href"))
            .Should()
            .BeEquivalentTo("../experts_/index.html", "../other/index.html", "../pact/index.html");
        lines
            .Single(line => line.QuerySelector("a")!.GetAttribute("href") == "../pact/index.html")
            .QuerySelectorAll("li")
            .Select(line => line.TextContent)
            .Should()
            .Equal("Article 1 [text]", "Article 2", "Article 2(1)");
    }

    [Test]
    public void Contents_that_would_be_too_large_for_a_page_have_one_for_each_instrument()
    {
        var site = LibrarySite.Of(Large());
        var (all, own) = (PageOf(site, "contents/index.html"), PageOf(site, "contents/large/index.html"));

        all.QuerySelectorAll("main .tree a")
            .Select(link => (link.TextContent, link.GetAttribute("href")))
            .Should()
            .Equal(
                ("Treaty large", "../large/index.html"),
                ($"{SiteContents.MostLines} provisions", "./large/index.html"),
                ("Treaty small", "../small/index.html")
            );
        own.QuerySelector("h1 a")!.GetAttribute("href").Should().Be("../../large/index.html");
        own.QuerySelectorAll("main > .tree > li").Should().HaveCount(SiteContents.MostLines);
        own.QuerySelector(".site [aria-current]")!.TextContent.Should().Be("Contents");
    }

    [Test]
    public void Lists_are_in_the_order_of_the_names_that_they_show()
    {
        Instrument Named(string id, string en, string ru) => Treaty(id) with { Title = new LocalizedText([new("en", en), new("ru", ru)]) };
        var site = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "L" },
            Instruments = [Named("a", "Treaty 10", "Б"), Named("b", "Éclair", "А"), Named("c", "“Treaty” 9", "В"), Named("d", "1984", "Г")],
            Experts = [new Expert(Id("a"), "Öz"), new Expert(Id("b"), "al-Zayd"), new Expert(Id("c"), "Petrov")],
            Topics = [new Topic(Id("a"), new LocalizedText("en", "Use of force")), new Topic(Id("b"), new LocalizedText("en", "aid"))],
            Sources = [Source(new("en", "Zeta"), "x") with { Id = Id("a-z") }, Source(new("en", "alpha"), "x") with { Id = Id("b-a") }],
        };
        string[] Names(string path, string? language) =>
            [
                .. PageOf(LibrarySite.Of(site, new SiteOptions { Language = language }), path)
                    .QuerySelectorAll("h2, td:first-child, main > .tree > li")
                    .Select(element => element.TextContent.Replace(" #", string.Empty, StringComparison.Ordinal)),
            ];

        string[] english = ["0–9", "1984", "E", "Éclair", "T", "“Treaty” 9", "Treaty 10"];
        Names("instruments/index.html", "en").Should().Equal(english);
        Names("contents/index.html", "en").Should().Equal(english);
        Names("instruments/index.html", "ru").Should().Equal("А", "А", "Б", "Б", "В", "В", "Г", "Г");
        Names("sources/index.html", "en").Should().Equal("alpha", "Zeta");
        Names("experts/index.html", "en").Should().Equal("al-Zayd", "Öz", "Petrov");
        Names("topics/index.html", "en").Should().Equal("aid", "Use of force");
    }

    [Test]
    public void What_is_cited_is_in_the_order_of_its_names()
    {
        Instrument Named(string id, string name, params Provision[] provisions) =>
            Treaty(id, provisions) with
            {
                Title = new LocalizedText("en", name),
            };
        Provision Citing(string number) => Article(number) with { RefersTo = [new(Ref("a/1")), new(Ref("b/1"))] };
        var site = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "L" },
            Instruments =
            [
                Named("a", "Zebra Treaty", Article("1")),
                Named("b", "Apple Treaty", Article("1")),
                Named("c", "Yak Treaty", Citing("1")),
                Named("d", "Bee Treaty", Citing("2")),
            ],
        };

        var page = PageOf(LibrarySite.Of(site), "citations/index.html");

        page.QuerySelectorAll("h2 > a:first-child").Select(name => name.TextContent).Should().Equal("Apple Treaty", "Zebra Treaty");
        page.QuerySelector("dd")!.TextContent.Should().Be("Bee Treaty, art. 2; Yak Treaty, art. 1");
    }

    [Test]
    public void A_page_leads_on_in_lists_before_it_draws_a_picture()
    {
        var page = PageOf(LibrarySite.Of(Library("text", "https://example.org/")), "pact/1/index.html");
        var order = page.QuerySelectorAll("h1, .said, [id$=-out], [id$=-in], .neighbourhood, [id$=-commentary]");

        order
            .Select(element => string.IsNullOrEmpty(element.Id) ? element.ClassName : element.Id)
            .Should()
            .Equal("art_1", "pact-1-summary", "pact-1-out", "pact-1-in", "neighbourhood", "pact-1-commentary");
    }

    [TestCase("instruments", "Instruments")]
    [TestCase("experts", "Experts")]
    [TestCase("topics", "Topics")]
    [TestCase("sources", "Sources")]
    [TestCase("citations", "Citations")]
    [TestCase("timeline", "Timeline")]
    [TestCase("contents", "Contents")]
    public void The_navigation_says_where_one_is(string folder, string part)
    {
        var page = PageOf(LibrarySite.Of(Library("text", "https://example.org/")), $"{folder}/index.html");

        page.QuerySelectorAll(".site [aria-current]").Select(link => link.TextContent).Should().Equal(part);
    }

    [Test]
    public void Numbers_of_the_first_page_say_of_what_they_are_and_lead_to_the_lists()
    {
        var page = PageOf(LibrarySite.Of(Library("text", "https://example.org/")), "index.html");
        string Line(string label) =>
            page.QuerySelectorAll("#not-here + dl div")
                .Single(line => line.TextContent.StartsWith(label, StringComparison.Ordinal))
                .InnerHtml;

        Line("Instruments known").Should().EndWith("<dd><a href=\"./instruments/index.html\">1 instrument</a></dd>");
        Line("Without commentary").Should().EndWith("<dd>2 provisions</dd>");
        Line("Citations").Should().EndWith("<dd>0 citations</dd>");
        Line("Facts").Should().EndWith("<dd>9 facts</dd>");
        page.QuerySelectorAll("#here + dl dd a")
            .Select(link => link.GetAttribute("href"))
            .Should()
            .Equal(new[] { "instruments", "contents", "timeline", "experts", "topics", "sources" }.Select(list => $"./{list}/index.html"));
    }

    [Test]
    public void The_latest_comments_are_told_apart_by_what_was_said()
    {
        var said = string.Join(' ', Enumerable.Repeat("It means help", 20));
        var (one, two) = (new LocalizedText("en", said), new LocalizedText("en", "No."));
        var library = Library(
            "text",
            "https://example.org/",
            Comment(one) with
            {
                Kind = CommentaryKind.Interpretation,
            },
            Comment(two) with
            {
                Id = Id("src#b"),
                Says = null,
                Quote = two,
            }
        );

        var lines = PageOf(LibrarySite.Of(library), "index.html").QuerySelectorAll("#latest + dl dd");

        lines[0].TextContent.Should().StartWith("text, interpretation, on Treaty pact, art. 1: It means help It").And.EndWith(" help…");
        lines[0].TextContent.Length.Should().BeLessThan(200);
        lines[0].QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Should().Contain("./pact/1/index.html");
        lines[1].TextContent.Should().Be("text, comment, on Treaty pact, art. 1: No.");
        lines[1].QuerySelector("q")!.TextContent.Should().Be("No.");
    }

    [TestCase("Words that go on", 100, "Words that go on")]
    [TestCase("Words that go on", 12, "Words that…")]
    [TestCase("Words, that go on", 8, "Words…")]
    [TestCase("一二三四五六", 3, "一二三…")]
    [TestCase("a\n b", 3, "a b")]
    public void A_text_is_cut_where_a_word_ends(string text, int most, string beginning) => Beginning.Of(text, most).Should().Be(beginning);

    [TestCase("en", "entered into force 1 Jan 2020 (as of 2 May 2024)", "entered into force 1·Jan·2020 (as of 2·May·2024)")]
    [TestCase("en", "May 2024, on page 12 of 30", "May·2024, on page 12 of 30")]
    [TestCase("fr", "le 1er mars 2020", "le 1er·mars·2020")]
    [TestCase("es", "2 de mayo de 2024", "2·de·mayo·de·2024")]
    [TestCase("ru", "с 1 мая 2024 г., 2020 г.", "с 1·мая·2024·г., 2020·г.")]
    [TestCase("ko", "2024년 5월 1일", "2024년·5월·1일")]
    [TestCase("zh", "2024年5月1日", "2024年5月1日")]
    public void No_line_ends_inside_a_date(string language, string text, string unbroken) =>
        TreatyRefs.Reports.Wording.FrameWords.Of(language).Unbroken(text).Replace('\u00A0', '·').Should().Be(unbroken);

    [Test]
    public void The_bars_of_the_timeline_are_links_and_its_axis_has_round_years()
    {
        Instrument Made(string id, int year) =>
            Treaty(id) with
            {
                Actions = [new TreatyAction { Type = ActionType.Signature, Date = new PartialDate(year) }],
            };
        var page = PageOf(LibrarySite.Of(Of(Made("a", 1883), Made("b", 1945), Made("c", 1946), Made("d", 2025))), "timeline/index.html");
        var picture = page.QuerySelector(".timeline svg")!;

        picture
            .QuerySelectorAll("text.quiet")
            .Select(year => year.TextContent)
            .Should()
            .Equal("1900", "1920", "1940", "1960", "1980", "2000", "2020");
        picture
            .QuerySelectorAll("a")
            .Select(link => (link.GetAttribute("href"), link.GetAttribute("aria-label")))
            .Should()
            .Equal(
                ("#y1883", "1883–1885; 1 instrument"),
                ("#y1945", "1943–1945; 1 instrument"),
                ("#y1946", "1946–1948; 1 instrument"),
                ("#y2025", "2024–2025; 1 instrument")
            );
    }

    [TestCase(2024, 2024, "2024")]
    [TestCase(2019, 2024, "2019 2020 2021 2022 2023 2024")]
    [TestCase(2001, 2024, "2002 2004 2006 2008 2010 2012 2014 2016 2018 2020 2022 2024")]
    public void Ticks_stand_no_closer_than_they_can_be_read(int first, int last, string ticks)
    {
        var years = new Dictionary<int, int> { [first] = 1, [last] = 1 };
        var picture = TimelinePicture.Of(TreatyRefs.Reports.Wording.FrameWords.English, years, new Dictionary<int, int>());

        using var page = new HtmlParser().ParseDocument(picture);
        page.QuerySelectorAll("text.quiet").Select(year => year.TextContent).Should().Equal(ticks.Split(' '));
    }

    [Test]
    public void The_colour_of_warnings_is_for_what_ended_or_is_in_doubt()
    {
        TreatyAction Action(ActionType type, int year) => new() { Type = type, Date = new PartialDate(year, 1, 1) };
        var library = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "L", Date = new PartialDate(2024, 1, 1) },
            Instruments =
            [
                Treaty("a-entered") with
                {
                    Actions = [Action(ActionType.EntryIntoForce, 2000)],
                },
                Treaty("b-signed") with
                {
                    Actions = [Action(ActionType.Signature, 2000)],
                },
                Treaty("c-ended") with
                {
                    Actions = [Action(ActionType.EntryIntoForce, 2000), Action(ActionType.Termination, 2010)],
                },
                Treaty("d-unbound") with
                {
                    Binding = false,
                },
                Treaty("e-nothing"),
            ],
        };

        var cells = PageOf(LibrarySite.Of(library), "instruments/index.html").QuerySelectorAll("td:nth-child(3)");

        cells.Select(cell => cell.QuerySelector(".caution") is not null).Should().Equal(false, false, true, true, false);
        cells[0].TextContent.Should().Be("Entered into force 1\u00A0Jan\u00A02000");
        string? Of(string id, string part) =>
            PageOf(LibrarySite.Of(library), id + "/index.html").QuerySelector("h1 + p " + part)?.TextContent.Replace('\u00A0', ' ');
        Of("a-entered", ".caution").Should().BeNull();
        Of("a-entered", ".label").Should().Be("; later events not recorded in this library (as of 1 Jan 2024)");
        Of("b-signed", ".caution").Should().BeNull();
        Of("c-ended", ".caution").Should().Be("No longer in force since 1 Jan 2010");
        Of("d-unbound", ".caution").Should().StartWith("Not binding as a treaty");
    }

    [Test]
    public void A_source_that_is_found_but_not_listed_has_no_page_to_lead_to()
    {
        var library = new LibraryAtDate(Library("t", "https://example.org/"), new PartialDate(2020, 1, 1));
        var pages = Pages(LibrarySite.Of(library));

        pages.Keys.Should().NotContain("sources/src/index.html");
        pages.Values.SelectMany(page => page.QuerySelectorAll("a[href*='sources/src']")).Should().BeEmpty();
    }

    private static Dictionary<string, IDocument> Pages(LibrarySite site) =>
        site
            .Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => (IDocument)new HtmlParser().ParseDocument(Written(file)));

    private static IDocument PageOf(LibrarySite site, string path) =>
        new HtmlParser().ParseDocument(Written(site.Files.Single(file => file.Path == path)));

    private static TreatyLibrary Large() =>
        new()
        {
            Info = new LibraryInfo { Title = "Large" },
            Instruments =
            [
                Treaty(
                    "large",
                    [
                        .. Enumerable
                            .Range(1, SiteContents.MostLines)
                            .Select(number =>
                                Article(number.ToString(CultureInfo.InvariantCulture)) with
                                {
                                    Summary = new LocalizedText("en", "text"),
                                }
                            ),
                    ]
                ),
                Treaty("small"),
            ],
        };

    private static string Written(SiteFile file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return writer.ToString();
    }

    private static TreatyLibrary Library(string said, string address, params Commentary[] comments)
    {
        var text = new LocalizedText("en", said);
        var pact = Treaty(
            "pact",
            Article("1") with
            {
                Subject = text,
                Summary = text,
                RefersTo = [new DeclaredReference(Ref("pact/2(1)")), new DeclaredReference(Ref("other/7"))],
            },
            Article("2", Paragraph("1") with { Text = text }, Paragraph("2") with { Text = text })
        );
        return new TreatyLibrary
        {
            Info = new LibraryInfo { Title = said },
            Instruments =
            [
                Treaty("experts", Article("1") with { Summary = text }),
                Treaty("other") with
                {
                    Title = text,
                    Url = address + "other",
                    UrlTemplate = address + "other/{article}",
                    ArticleCount = 3,
                },
                pact with
                {
                    Url = address,
                },
            ],
            Experts = [new Expert(Id("expert"), said)],
            Topics = [new Topic(Id("topic"), text)],
            Sources = [Source(text, address)],
            Commentary = comments.Length > 0 ? [.. comments] : [Comment(text)],
        };
    }

    private static Commentary Comment(LocalizedText text) =>
        new()
        {
            Id = Id("src#a"),
            Source = Id("src"),
            By = Id("expert"),
            On = [new CommentaryTarget(Ref("pact/1"))],
            Topics = [Id("topic")],
            Says = text,
        };

    private static Source Source(LocalizedText text, string address) =>
        new()
        {
            Id = Id("src"),
            Kind = SourceKind.News,
            Title = text,
            Date = new PartialDate(2024, 5, 1),
            Url = address,
        };
}
