using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

internal static partial class Russian
{
    /// <summary>Cases, numbers and genders, persons and tenses, participles.</summary>
    /// <remarks>After the published Snowball algorithm for Russian: endings come off after the first vowel, those of verbs some only after
    /// а or я. The endings of names are not enough here: names have no verbs in them.</remarks>
    private static class StemmingWords
    {
        private const string A = "ая";

        private static readonly EquatableArray<string> s_gerundsAfterA = ["вшись", "вши", "в"];
        private static readonly EquatableArray<string> s_gerunds = ["ившись", "ывшись", "ивши", "ывши", "ив", "ыв"];
        private static readonly EquatableArray<string> s_adjectives =
        [
            "ими",
            "ыми",
            "его",
            "ого",
            "ему",
            "ому",
            "ее",
            "ие",
            "ые",
            "ое",
            "ей",
            "ий",
            "ый",
            "ой",
            "ем",
            "им",
            "ым",
            "ом",
            "их",
            "ых",
            "ую",
            "юю",
            "ая",
            "яя",
            "ою",
            "ею",
        ];
        private static readonly EquatableArray<string> s_participlesAfterA = ["ем", "нн", "вш", "ющ", "щ"];
        private static readonly EquatableArray<string> s_participles = ["ивш", "ывш", "ующ"];
        private static readonly EquatableArray<string> s_verbsAfterA =
        [
            "ете",
            "йте",
            "ешь",
            "нно",
            "ла",
            "на",
            "ли",
            "ем",
            "ло",
            "но",
            "ет",
            "ют",
            "ны",
            "ть",
            "й",
            "л",
            "н",
        ];
        private static readonly EquatableArray<string> s_verbs =
        [
            "ейте",
            "уйте",
            "ила",
            "ыла",
            "ена",
            "ите",
            "или",
            "ыли",
            "ило",
            "ыло",
            "ено",
            "ует",
            "уют",
            "ены",
            "ить",
            "ыть",
            "ишь",
            "ей",
            "уй",
            "ил",
            "ыл",
            "им",
            "ым",
            "ен",
            "ят",
            "ит",
            "ыт",
            "ую",
            "ю",
        ];
        private static readonly EquatableArray<string> s_nouns =
        [
            "иями",
            "ями",
            "ами",
            "ией",
            "иям",
            "ием",
            "иях",
            "ев",
            "ов",
            "ие",
            "ье",
            "еи",
            "ии",
            "ей",
            "ой",
            "ий",
            "ям",
            "ем",
            "ам",
            "ом",
            "ах",
            "ях",
            "ию",
            "ью",
            "ия",
            "ья",
            "а",
            "е",
            "и",
            "й",
            "о",
            "у",
            "ы",
            "ь",
            "ю",
            "я",
        ];

        private static readonly StemStep s_adjectivesAndParticiples = new(new StemEndings(s_adjectives))
        {
            Then = [new(new StemEndings(s_participles), new StemEndings(s_participlesAfterA) { After = A })],
            Otherwise = [new(new StemEndings(s_verbs), new StemEndings(s_verbsAfterA) { After = A }, new StemEndings(s_nouns))],
        };

        public static Stemming Words { get; } =
            new()
            {
                Shortest = 4,
                Vowels = "аеиоуыэюя",
                EndsAfterVowel = true,
                // A rule looks like the past of a verb, and would become a right.
                Whole = ["правил"],
                Steps =
                [
                    new(new StemEndings(s_gerunds), new StemEndings(s_gerundsAfterA) { After = A })
                    {
                        Otherwise = [new(new StemEndings("ся", "сь")), s_adjectivesAndParticiples],
                    },
                    new(new StemEndings("и")),
                    new(new StemEndings("ость", "ост") { Least = 3 }),
                    new(new StemEndings("ейше", "ейш")),
                    new(new StemEndings("нн", "ь") { Letters = 1 }),
                ],
            };
    }
}
