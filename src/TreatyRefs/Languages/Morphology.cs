using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

/// <summary>Letters that are written for others.</summary>
/// <param name="Written">What is written.</param>
/// <param name="Meant">What it stands for; as long as it.</param>
internal sealed record Contraction(string Written, string Meant);

/// <summary>How the words of one language change and stand together: by its endings and prefixes words are told from others that no list
/// could hold. A reader of the language can review it without reading code.</summary>
internal sealed record Morphology
{
    /// <summary>The endings of cases and numbers, longest first, that come off the words of names. For a language whose script is its own:
    /// they come off every word that ends so.</summary>
    public EquatableArray<string> Endings { get; init; }

    /// <summary>The letters that come off after those endings: vowels and signs that an ending begins with.</summary>
    public string EndingLetters { get; init; } = string.Empty;

    /// <summary>The endings of declension in names that are known to be of the language, in groups that come off one after
    /// another.</summary>
    public EquatableArray<EquatableArray<string>> NameEndings { get; init; }

    /// <summary>The letter that makes a plural of a word: <c>s</c>.</summary>
    public char? PluralMark { get; init; }

    /// <summary>The endings of plurals that forms put into brackets after a noun: <c>n</c> of <c>Artikel(n)</c>.</summary>
    public EquatableArray<string> PluralsInBrackets { get; init; }

    /// <summary>Words of one letter, conjunctions and prepositions, that are written together with the next word: <c>و</c>.</summary>
    public string Proclitics { get; init; } = string.Empty;

    /// <summary>Those of them that are prepositions: <c>ب</c>.</summary>
    public string JoinedPrepositions { get; init; } = string.Empty;

    /// <summary>Where such a letter changes the beginning of the word: what is written, and what the word begins with by itself:
    /// <c>لل</c> of <c>ال</c>.</summary>
    public EquatableArray<Contraction> Contractions { get; init; }

    /// <summary>Spellings of one sound, each with the usual one: <c>organization</c>, <c>organisation</c>.</summary>
    public EquatableArray<Contraction> Spellings { get; init; }

    /// <summary>Whether every noun has a capital letter, so that a capital says nothing: German.</summary>
    public bool NounsHaveCapitals { get; init; }

    /// <summary>Whether what points at a noun may stand after it: <c>المادة نفسها</c>.</summary>
    public bool PointersFollowNouns { get; init; }

    /// <summary>Whether nouns stand before a noun without a sign: <c>the air services agreement</c>.</summary>
    public bool NounsPrecedeNouns { get; init; }

    /// <summary>The endings of small words before a noun that are no nouns: <c>any</c>, <c>bilaterally</c>.</summary>
    public EquatableArray<string> NotNouns { get; init; }

    /// <summary>The endings by which a noun says whose it is: <c>ميثاقها</c>, "its Charter".</summary>
    public EquatableArray<string> OwnerEndings { get; init; }

    /// <summary>The endings by which an adjective says that its noun is a plural, where the noun has one form for both:
    /// <c>Женевские конвенции</c>.</summary>
    public EquatableArray<string> PluralAdjectives { get; init; }

    /// <summary>The endings of adjectives that stand before a noun and say that it is another than the one before:
    /// <c>собственный договор</c>.</summary>
    public EquatableArray<string> AdjectivesBefore { get; init; }

    /// <summary>The same of those that stand after: <c>el convenio consular bilateral</c>.</summary>
    public EquatableArray<string> AdjectivesAfter { get; init; }

    /// <summary>The endings of the adjectives of places, in the singular: <c>Гаагская</c>.</summary>
    public EquatableArray<string> PlaceAdjectives { get; init; }

    /// <summary>The beginnings, folded, of the words that say of which part of the world something is: <c>European</c>,
    /// <c>interamericana</c>; in scripts without spaces the words, which stand right before the noun: 欧洲 of 欧洲公约. A treaty with one is
    /// another than the one without.</summary>
    public EquatableArray<string> Regions { get; init; }

    /// <summary>The endings of verbs that end as such adjectives do: <c>indique</c> of <c>la convention indique</c>.</summary>
    public EquatableArray<string> VerbsLikeAdjectives { get; init; }

    /// <summary>The endings of verbs that share their stems with words for provisions: <c>дополнена</c> beside <c>дополнение</c>.</summary>
    public EquatableArray<string> VerbsLikeNouns { get; init; }

    /// <summary>The endings of what goes on with the name of a law in small letters: <c>Кодекса торгового мореплавания</c>.</summary>
    public EquatableArray<string> GenitivesAfter { get; init; }

    /// <summary>Endings of names that say without a preposition whose something is: Устав Агентства.</summary>
    public EquatableArray<string> NameGenitives { get; init; }

    /// <summary>Names in that case which say no more than the noun before them alone: Устав Организации is the Charter.</summary>
    public EquatableArray<string> OwnersAlready { get; init; }

    /// <summary>How nouns end that say without a preposition whose something is: пункт 3 жалобы.</summary>
    public EquatableArray<string> NounGenitives { get; init; }

    /// <summary>How words end that do so no less, and say what happens: пункт 3 касался.</summary>
    public EquatableArray<string> VerbEndings { get; init; }

    /// <summary>Whole words that follow a word for a treaty, with "of" or without, and make an assembly, a contract or a policy of it:
    /// <c>la Convention citoyenne</c>, <c>el Pacto de gobierno</c>.</summary>
    public EquatableArray<string> NotOfTreaties { get; init; }

    /// <summary>Whole words that go on with the name of a law in small letters: <c>code pénal</c>.</summary>
    public EquatableArray<string> LawAdjectives { get; init; }

    /// <summary>Whole words after the number of a provision that say of it that it is one of a constitution or of the articles of a
    /// company: <c>artículo 14 constitucional</c>.</summary>
    public EquatableArray<string> ProvisionAdjectives { get; init; }

    /// <summary>What "of" is within the name of a law in small letters: <c>code de procédure</c>.</summary>
    public EquatableArray<string> OfWithinLaws { get; init; }

    /// <summary>Nouns that name a law in small letters together with what follows: <c>code de procédure</c>.</summary>
    public EquatableArray<string> Codes { get; init; }

    /// <summary>Nouns that do so only with what it is about: <c>la loi sur la presse</c>.</summary>
    public EquatableArray<string> Statutes { get; init; }

    /// <summary>The endings of words that are the name of a law: <c>Strafprozessordnung</c>.</summary>
    public EquatableArray<string> LawEndings { get; init; }

    /// <summary>The endings of words that end so and name none, <c>Naturgesetz</c>; and of those that make no law of a noun before them:
    /// <c>قانون البحار</c>.</summary>
    public EquatableArray<string> NoLawEndings { get; init; }

    /// <summary>What a word begins with that goes on with a definite noun: <c>ال</c> in <c>قانون العقوبات</c>.</summary>
    public string? DefinitePrefix { get; init; }

    /// <summary>What stands after an apostrophe at a name that owns what follows: <c>the Charter's Article 5</c>.</summary>
    public string? Possessive { get; init; }

    /// <summary>A word that looks like a Roman number and is none before a word in small letters: <c>the article I wrote</c>.</summary>
    public string? Pronoun { get; init; }

    /// <summary>The mark after digits that makes an ordinal of them: <c>der 4. Artikel</c>.</summary>
    public char? OrdinalMark { get; init; }

    /// <summary>In a script without spaces, the characters at which a name ends going backwards: particles and prepositions.</summary>
    public string NameBreaks { get; init; } = string.Empty;

    /// <summary>In a script without spaces, what stands in a name or not without telling it from another: 的, 关于, 에 관한.</summary>
    public EquatableArray<string> NameFillers { get; init; }

    /// <summary>Pairs of characters of which the first is another form of the second: 約约, ィイ.</summary>
    public string CharacterForms { get; init; } = string.Empty;

    /// <summary>Signs after a figure that count things: 1つ, 3人.</summary>
    public string Counters { get; init; } = string.Empty;

    /// <summary>Characters with which a word ends before a space, so that what follows is no part of the same name: 계기로 헌장.</summary>
    public string WordEnds { get; init; } = string.Empty;

    /// <summary>In a script without spaces, the signs of year, month and day.</summary>
    public string DateSigns { get; init; } = string.Empty;

    /// <summary>In a script without spaces, what stands between a day and the noun of an instrument that is of it: の, 의.</summary>
    public EquatableArray<string> OfDay { get; init; }

    /// <summary>In a script without spaces, what says between a day and a noun that the instrument was made then: 締結された.</summary>
    public EquatableArray<string> MadeThen { get; init; }

    /// <summary>How the forms of its words are made equal when they are searched for.</summary>
    public Stemming Stemming { get; init; } = new();
}
