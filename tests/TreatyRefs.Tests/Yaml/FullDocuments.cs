namespace TreatyRefs.Tests.Yaml;

/// <summary>A document of each kind with every key that the format has.</summary>
internal static class FullDocuments
{
    public const string Library = """
        library: A full library
        format: 1
        date: 2026-11-23
        languages: [en, ru]
        default-instrument: x-treaty
        licence: CC-BY-4.0

        """;

    public const string Treaty = """
        instrument: x-treaty
        kind: treaty
        designation: Treaty
        title: { en: Treaty of X, ru: Договор Икс }
        short-title: X Treaty
        names: { en: [the X Treaty, the Treaty], ru: Договор }
        abbreviations: [XT, X.T.]
        lookup-names: [X Organisation]
        numbering: roman
        article-count: 23
        complete: false
        authentic-languages: [ru, zh-Hant]
        parties:
          - { name: { en: Russia, ru: Россия }, code: RU }
          - { name: Utopia }
        actions:
          - { type: signature, date: 2024-06-19, party: RU, place: Pyongyang, note: in the evening, certainty: confirmed, sources: [x-source] }
          - { type: reservation, date: 2024-06, party: Utopia, on: [4(1), x-treaty/4..6] }
          - { type: termination, date: 2030, by: x-resolution/2 }
        status-checked: { date: 2026-11-01, sources: [x-source] }
        binding: false
        citation-date: { date: 2024-06-20, word: opened-for-signature, sources: [x-source] }
        published: [{ series: UNTS, volume: 420, page: 1, number: 6045 }, { series: Bulletin, date: 2012-10-26, title: Treaty in print, sources: [x-source] }]
        depositary: The Secretary-General
        url: https://example.org/x
        url-template: https://example.org/x/article-{article}
        relations:
          - { to: x-resolution, as: replaces, note: { ru: заметка }, certainty: reported, sources: [x-source] }
          - { to: un-charter }
        provisions:
          - preamble:
            summary: Why.
            provisions:
              - { recital: , text: Recalling }
              - { recital: , text: Noting }
          - part: I
            heading: First part
            provisions:
              - article: 4
                heading: { en: Assistance, ru: Помощь }
                subject: Assistance against attack
                summary: Each helps the other.
                trigger: { en: An attack., ru: Нападение. }
                duty: To help.
                limits: { en: The law., ru: Закон. }
                text: { ru: Текст. }
                topics: [help, peace]
                refers-to:
                  - { to: un-charter/51, as: based-on, note: says so, certainty: background, sources: [x-source] }
                  - { to: 5(2) }
                  - { to: un-charter/39..51, as: conflicts-with }
                note: a note
                certainty: confirmed
                sources: [x-source]
                provisions:
                  - paragraph: 1
                    text: One.
                    provisions:
                      - point: a
                        provisions: [{ subpoint: i }, { subpoint: ii, provisions: [{ sentence: }] }]
                  - { paragraph: 2, numbered: false }
              - { article: VIII bis }
          - annex:
            provisions: [{ article: 1 }]
        note: { en: about it }
        certainty: reported
        sources: [x-source]
        override: false

        """;

    public const string Resolution = """
        instrument: x-resolution
        kind: resolution
        organ: ga
        number: 217 A
        session: III
        title: Resolution of X
        actions: [{ type: adoption, date: 1948-12-10 }]
        provisions:
          - { paragraph: , summary: Decides }
          - { paragraph: , summary: Decides too }

        """;

    public const string Experts = """
        experts:
          - { id: ann, name: Ann Example, names: { en: [A. Example], ru: Анна }, kind: person, note: n, certainty: confirmed, sources: [x-source], override: false }
          - { id: court, name: The Court, kind: body }
          - { id: bob, name: Bob }

        """;

    public const string Topics = """
        topics:
          - { id: help, label: { en: Help, ru: Помощь }, description: Helping, names: [aid, assistance], note: n, certainty: background, sources: [x-source], override: false }
          - { id: peace, label: Peace, names: quiet }

        """;

    public const string Source = """
        source: x-source
        kind: treaty-text
        title: { en: The source, ru: Источник }
        date: 2024-11-27
        publisher: Club
        place: Moscow
        url: https://example.org/a?b=c#d
        people: [{ expert: ann, role: moderator }, { expert: bob }]
        note: n
        certainty: confirmed
        sources: [x-source]
        override: false
        commentary:
          - id: x-source#ann-1
            by: ann
            as: { en: Professor, ru: Профессор }
            on: [x-treaty/4, { to: x-treaty/10, linked-by: editor }, { to: x-treaty/4..5 }]
            topics: [help]
            kind: interpretation
            attribution: implied
            view-of: The government
            says: It means help.
            quote: { ru: Помощь }
            mentions: [x-resolution, un-charter/51]
            responds-to: [{ to: x-source#bob-1, as: supersedes }]
            note: n
            certainty: confirmed
            sources: [x-source]
            override: false
          - { id: x-source#bob-1, by: bob, on: [x-treaty], says: It does. }

        """;

    /// <summary>All of them, as one file.</summary>
    public static string All => string.Join("---\n", Library, Treaty, Resolution, Experts, Topics, Source);
}
