using FsCheck;
using FsCheck.Fluent;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Yaml;

/// <summary>Libraries with every sort of record and every field, of texts that YAML could take for something else.</summary>
internal static class RandomLibrary
{
    private static readonly string[] s_hostile =
    [
        "a",
        "null",
        "~",
        "true",
        "No",
        "y",
        "010",
        "1e5",
        "0x1F",
        "1_000",
        "1.5",
        "4",
        "2024-06-19",
        "1961",
        "12:30",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "a#b",
        "[a]",
        "{a}",
        "a, b",
        "a]",
        "&a",
        "*a",
        "!a",
        "|",
        ">-",
        "%a",
        "@a",
        "`a`",
        "'a'",
        "\"a\"",
        "\\n",
        "---",
        "...",
        "--- a",
        "a\n---\nb",
        "<<",
        "=",
        " a",
        "a ",
        "\ta",
        "a\t",
        "a\tb",
        "a\n",
        "\na",
        "a\n\n",
        "a\nb",
        "a\n\nb\n",
        " a\nb",
        "a\n b",
        "a\n \nb",
        "a\n\tb",
        "a \nb",
        "a\r\nb",
        "a\rb",
        "a\u2028b",
        "a\u2029b",
        "\uFEFFa",
        "a\u200Fb",
        "\u202Ea",
        "a\u00A0b",
        "\u00A0a",
        "\U0001F600",
        "é",
        "Ä: ö",
        "第一条。",
        "المادة 1",
        "a\nb: c\n- d # e",
        "\uFFFEa",
        "\uE000",
        "a\n\n\n b",
        "key: |-\n  x",
        new string('x', 3000),
        "a " + new string('y', 200) + "\n" + new string('z', 200),
    ];

    private static readonly Gen<string> s_text = Gen.Frequency(
        (6, Gen.Elements(s_hostile)),
        (2, Gen.Elements(s_hostile).Two().Select(two => two.Item1 + two.Item2)),
        (2, Gen.Elements(s_hostile).Two().Select(two => two.Item1 + " " + two.Item2)),
        (
            2,
            Gen.Elements('a', 'b', ' ', '\n', ':', '#', '-', '"', '\'', '\\', ',', '1', '.', '{', ']', '\t', 'é', '条', '\r', '%', '?')
                .ListOf()
                .Select(string.Concat)
                .Where(text => !string.IsNullOrWhiteSpace(text))
        )
    );

    private static readonly Gen<LocalizedText> s_localized =
        from languages in Gen.SubListOf("en", "ru", "no", "zh-Hant", "fr").Where(list => list.Count > 0)
        from texts in s_text.ListOf(languages.Count)
        select new LocalizedText(languages.Zip(texts, (language, text) => new TextInLanguage(language, text)).ToEquatableArray());

    private static readonly Gen<LocalizedNames> s_names = s_localized
        .ListOf()
        .Select(list => new LocalizedNames(
            list.SelectMany(text => text.Versions).GroupBy(text => text.Language).SelectMany(group => group).ToEquatableArray()
        ));

    private static readonly Gen<Provenance> s_provenance =
        from note in Maybe(s_localized)
        from certainty in Gen.Elements<Certainty?>(null, null, Certainty.Confirmed, Certainty.Reported, Certainty.Background)
        from sources in Few(Gen.Elements<SourceId>(Id("s-1"), Id("s-2")))
        select new Provenance(note, certainty, sources);

    private static readonly Gen<ReferenceRange> s_reference = Gen.Elements(
            "un-charter",
            "un-charter/51",
            "x/8bis(2)(a)",
            "x/annex-3/17(2)(b)",
            "un-charter/39..51",
            "vclt/31(3)(a)..(c)",
            "x/preamble(3)",
            "x/n"
        )
        .Select(text => ReferenceRange.Parse(text));

    private static readonly Gen<PartialDate?> s_date = Gen.Elements<string?>(null, "1961", "1961-07", "1961-07-06", "0010")
        .Select(text => text is null ? (PartialDate?)null : PartialDate.Parse(text, null));

    private static readonly Gen<PartialDate> s_day = s_date.Where(date => date is not null).Select(date => date!.Value);

    private static readonly Gen<DeclaredReference> s_edge =
        from to in s_reference
        from type in Gen.Elements(Enum.GetValues<CrossReferenceType>())
        from provenance in s_provenance
        select new DeclaredReference(to, type, provenance);

    private static readonly Gen<TreatyAction> s_action =
        from type in Gen.Elements(Enum.GetValues<ActionType>())
        from date in s_date
        from party in MaybeText()
        from place in Maybe(s_localized)
        from actor in Gen.OneOf(Gen.Constant((ReferenceRange?)null), s_reference.Select(to => (ReferenceRange?)to))
        from targets in Few(s_reference)
        from provenance in s_provenance
        select new TreatyAction
        {
            Type = type,
            Date = date,
            Party = party,
            Place = place,
            By = actor,
            On = targets,
            Provenance = provenance,
        };

    private static readonly Gen<SeriesCitation> s_publication =
        from series in s_text
        from rest in MaybeText().ListOf(3)
        from date in Gen.Elements<PartialDate?>(null, PartialDate.Parse("2012-10-26"))
        from title in Maybe(s_localized)
        select new SeriesCitation(series, rest[0], rest[1], rest[2])
        {
            Date = date,
            Title = title,
            Sources = date is null ? [] : [Id("s-2")],
        };

    private static readonly Gen<Instrument> s_instrument =
        from kind in Gen.Elements(Enum.GetValues<InstrumentKind>())
        from texts in Maybe(s_localized).ListOf(3)
        from title in s_localized
        from names in s_names
        from strings in Few(s_text).ListOf(2)
        from numbering in Gen.Elements(Enum.GetValues<NumberingStyle>())
        from count in Gen.Elements<int?>(null, 1, 23)
        from has in Gen.Elements(null, "1", "1(1-3; 2(a-b; b(i-iv; ...)); ...)", "preamble(u2; ...), 1(u1; ...), 1bis")
        from structured in s_provenance
        from complete in Gen.Elements(true, false)
        from parties in Few(from name in s_localized from code in MaybeText() select new Party(name, code))
        from actions in Few(s_action)
        from check in Gen.OneOf(Gen.Constant((StatusCheck?)null), s_day.Select(day => (StatusCheck?)new StatusCheck(day, [Id("s-1")])))
        from binding in Gen.Elements(true, false)
        from cited in Gen.OneOf(
            Gen.Constant((CitationDate?)null),
            from day in s_day
            from word in Gen.Elements(Enum.GetValues<CitationWord>())
            from sources in Few(Gen.Constant<SourceId>(Id("s-1")))
            select (CitationDate?)new CitationDate(day, word, sources)
        )
        from published in Few(s_publication)
        from relations in Few(s_edge)
        from provisions in Provisions(numbering, 3)
        from provenance in s_provenance
        from resolution in MaybeText().ListOf(2).Select(list => list.ToList())
        from organ in Gen.Elements<UnitedNationsOrgan?>(null, UnitedNationsOrgan.Sc, UnitedNationsOrgan.Ga, UnitedNationsOrgan.Ecosoc)
        select New(kind, title) with
        {
            Organ = organ,
            Number = resolution[0],
            Session = resolution[1],
            Designation = texts[0],
            ShortTitle = texts[1],
            Depositary = texts[2],
            Names = names,
            Abbreviations = strings[0],
            Numbering = numbering,
            ArticleCount = count,
            Structure = has is null ? null : new InstrumentStructure(ProvisionList.Parse(has), new PartialDate(2024, 5), structured),
            Complete = complete,
            AuthenticLanguages = ["en", "no"],
            Parties = parties,
            Actions = actions,
            StatusChecked = check,
            Binding = binding,
            CitationDate = cited,
            Published = published,
            Relations = relations,
            Provisions = provisions,
            Provenance = provenance,
        };

    private static readonly Gen<Commentary> s_comment =
        from texts in Maybe(s_localized).ListOf(4)
        from source in Gen.Elements("s-1", "s-2")
        from targets in Few(
            from to in s_reference
            from origin in Gen.Elements(LinkOrigin.Source, LinkOrigin.Editor)
            select new CommentaryTarget(to, origin)
        )
        from topics in Few(Gen.Constant<TopicId>(Id("t-1")))
        from kind in Gen.Elements<CommentaryKind?>(null, CommentaryKind.Forecast)
        from attribution in Gen.Elements<Attribution?>(null, Attribution.Explicit, Attribution.Implied)
        from mentions in Few(s_reference)
        from responds in Few(Gen.Elements(Enum.GetValues<ResponseType>()).Select(type => new CommentaryResponse(Id("c-1"), type)))
        from provenance in s_provenance
        select new Commentary
        {
            Id = Id("c"),
            Source = Id(source),
            By = Id("e-1"),
            As = texts[0],
            On = targets,
            Topics = topics,
            Kind = kind,
            Attribution = attribution,
            ViewOf = texts[1],
            Says = texts[2],
            Quote = texts[3],
            Mentions = mentions,
            RespondsTo = responds,
            Provenance = provenance,
        };

    /// <summary>Any library.</summary>
    public static Gen<TreatyLibrary> Any { get; } =
        from title in s_text
        from date in s_date
        from languages in Gen.Elements(EquatableArray.Create<string>(["en"]), EquatableArray.Create<string>(["no", "en"]))
        from licence in MaybeText()
        from isDefault in Gen.Elements(true, false)
        from instruments in s_instrument.ListOf(2)
        from experts in (
            from name in s_text
            from names in s_names
            from provenance in s_provenance
            select new Expert(Id("e"), name, names, ExpertKind.Body, provenance)
        ).ListOf(2)
        from topic in (
            from label in s_localized
            from description in Maybe(s_localized)
            from names in s_names
            from provenance in s_provenance
            select new Topic(Id("t-1"), label, description, names, provenance)
        )
        from sources in Source("s-1").Two()
        from comments in s_comment.ListOf(3)
        select new TreatyLibrary
        {
            Info = new LibraryInfo
            {
                Title = title,
                Date = date,
                Languages = languages,
                DefaultInstrument = isDefault ? instruments[0].Id : null,
                Licence = licence,
            },
            Instruments = [WithoutDuplicates(instruments[0]), WithoutDuplicates(instruments[1] with { Id = InstrumentId.Parse("second") })],
            Experts = [.. experts.Select((expert, i) => expert with { Id = Id($"e-{i + 1}") })],
            Topics = [topic],
            Sources = [sources.Item1, sources.Item2 with { Id = Id("s-2") }],
            Commentary =
            [
                .. comments
                    .GroupBy(comment => comment.Source)
                    .SelectMany(same => same)
                    .Select((comment, i) => comment with { Id = Id(i == 0 ? "c-1" : $"s-1#{i}") }),
            ],
        };

    private static Instrument New(InstrumentKind kind, LocalizedText title)
    {
        var id = InstrumentId.Parse("x-treaty");
        return kind switch
        {
            InstrumentKind.Resolution => new Resolution { Id = id, Title = title },
            InstrumentKind.Declaration => new Declaration { Id = id, Title = title },
            InstrumentKind.Other => new OtherInstrument { Id = id, Title = title },
            _ => new Treaty { Id = id, Title = title },
        };
    }

    // Loading leaves out a second provision with the pinpoint of another.
    private static Instrument WithoutDuplicates(Instrument instrument)
    {
        var info = new LibraryInfo { Title = "T" };
        while (
            new TreatyLibrary { Info = info, Instruments = [instrument] }.DuplicateProvisionsOf(instrument.Id) is { Count: > 0 } duplicates
        )
        {
            var second = duplicates.Select(pair => pair.Second.Provision).ToHashSet(ReferenceEqualityComparer.Instance);
            instrument = instrument with { Provisions = Without(instrument.Provisions, second) };
        }

        return instrument;
    }

    private static EquatableArray<Provision> Without(EquatableArray<Provision> provisions, HashSet<object?> left) =>
        provisions
            .Where(provision => !left.Contains(provision))
            .Select(provision => provision with { Provisions = Without(provision.Provisions, left) })
            .ToEquatableArray();

    private static Gen<EquatableArray<Provision>> Provisions(NumberingStyle numbering, int depth) =>
        depth == 0
            ? Gen.Constant(default(EquatableArray<Provision>))
            : Provision(numbering, depth).ListOf().Select(list => list.Take(6).ToEquatableArray());

    // Numbers as the model has them when they come from YAML: canonical, with the printed form beside.
    private static Gen<Provision> Provision(NumberingStyle numbering, int depth) =>
        from kind in Gen.Elements(Enum.GetValues<ProvisionKind>())
        from number in Number(kind, numbering)
        from isNumbered in Gen.Elements(true, true, true, false)
        from texts in Maybe(s_localized).ListOf(7)
        from topics in Few(Gen.Constant<TopicId>(Id("t-1")))
        from edges in Few(s_edge)
        from inside in Provisions(numbering, depth - 1)
        from provenance in s_provenance
        select new Provision
        {
            Kind = kind,
            Number = number.Number,
            PrintedNumber = number.Printed,
            IsNumbered = isNumbered,
            Heading = texts[0],
            Subject = texts[1],
            Summary = texts[2],
            Text = texts[3],
            Trigger = texts[4],
            Duty = texts[5],
            Limits = texts[6],
            Topics = topics,
            RefersTo = edges,
            Provisions = inside,
            Provenance = provenance,
        };

    private static Gen<(ProvisionNumber Number, string Printed)> Number(ProvisionKind kind, NumberingStyle numbering)
    {
        if (kind == ProvisionKind.Preamble)
        {
            return Gen.Constant((default(ProvisionNumber), string.Empty));
        }

        var isRoman = kind == ProvisionKind.Article && numbering == NumberingStyle.Roman;
        var lettersStay = !kind.IsNamed() && (kind != ProvisionKind.Article || numbering == NumberingStyle.Letter);
        return Gen.Elements(
                isRoman ? ["1|I", "10|X", "8bis|VIII bis", "9bis|IX bis", "22.3|XXII.3"]
                : lettersStay ? (string[])["1|1", "12|12", "8bis|8 bis", "a|a", "n|n", "y|y", "i|i", "i|I", "iv|iv", "c|C", "4a|4a"]
                : ["1|1", "12|12", "8bis|8 bis", "10|X", "8bis|VIIIbis", "a|a", "4a|4a", "22.3|22.3"]
            )
            .Select(text =>
            {
                var parts = text.Split('|');
                _ = ProvisionNumber.TryParseInBrackets(parts[0], out var canonical);
                return (canonical, parts[1]);
            });
    }

    private static Gen<Source> Source(string id) =>
        from kind in Gen.Elements(Enum.GetValues<SourceKind>())
        from title in s_localized
        from date in s_date
        from texts in Maybe(s_localized).ListOf(2)
        from url in MaybeText()
        from people in Few(Maybe(s_localized).Select(role => new SourcePerson(Id("e-1"), role)))
        from provenance in s_provenance
        select new Source
        {
            Id = Id(id),
            Kind = kind,
            Title = title,
            Date = date,
            Publisher = texts[0],
            Place = texts[1],
            Url = url,
            People = people,
            Provenance = provenance,
        };

    private static Gen<EquatableArray<T>> Few<T>(Gen<T> items) =>
        Gen.Choose(0, 2).SelectMany(count => items.ListOf(count)).Select(list => list.ToEquatableArray());

    private static Gen<T?> Maybe<T>(Gen<T> items)
        where T : class => Gen.OneOf(Gen.Constant((T?)null), items.Select(item => (T?)item));

    private static Gen<string?> MaybeText() => Maybe(s_text);
}
