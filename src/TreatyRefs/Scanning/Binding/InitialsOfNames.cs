using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Binding;

/// <summary>The initials of the names that a text has written out: "the Basel Convention ... Article 6(1) BC". Where two names have the
/// same, they are of none.</summary>
/// <remarks>They are those of the name as the text gives it: whoever writes "BÜ" has written "Basler Übereinkommen".</remarks>
internal sealed class InitialsOfNames
{
    private const int Fewest = 2;
    private const int Most = 12;
    private const int MostNames = 200;
    private const WordRoles Little = WordRoles.Of | WordRoles.And | WordRoles.Link | WordRoles.Definite | WordRoles.About | WordRoles.To;

    private const string BetweenWords = " \u00A0-'\u2019\n";

    // The constitutions and codes that the lawyers of a country call so.
    private static readonly LanguageWords s_laws = new(language => language.LawsInLetters);

    private readonly Dictionary<string, Mention> _names = new(StringComparer.Ordinal);

    // Those whose initials nobody has asked for, as they are written.
    private readonly Dictionary<(string Name, InstrumentId? Id), Mention> _written = [];

    /// <summary>The names.</summary>
    public IEnumerable<Mention> Mentions => _names.Values.Concat(_written.Values);

    /// <summary>Takes note of a name.</summary>
    public void Name(Mention mention)
    {
        if (mention is { By: BindingReason.Name, Ids: { Count: <= 1 } ids, AsWritten: { } name })
        {
            if (_written.Count == MostNames)
            {
                Spell();
            }

            _written[(name, ids.Count > 0 ? ids[0] : null)] = mention;
        }
    }

    private void Spell()
    {
        foreach (var ((name, _), mention) in _written)
        {
            Name(Of(name, Little), mention);
            Name(Of(name, Little & ~WordRoles.About), mention); // "contre la torture"
        }

        _written.Clear();
    }

    private void Name(string initials, Mention mention)
    {
        if (initials.Length is >= Fewest and <= Most && (_names.Count < MostNames || _names.ContainsKey(initials)))
        {
            var isOther = _names.TryGetValue(initials, out var other) && !other.Ids.SequenceEqual(mention.Ids);
            _names[initials] = isOther ? Mention.None : mention;
        }
    }

    /// <summary>What letters mean; <see langword="null"/> where they are no initials of one name.</summary>
    /// <param name="written">The words after a provision: "BC", "the BC".</param>
    public Mention? Meaning(string written)
    {
        Spell();
        var space = written.IndexOf(' ');
        var letters = space > 0 && Vocabulary.IsIn(written.AsSpan()[..space], WordRoles.Definite) ? written[(space + 1)..] : written;
        return !s_laws.LanguagesOf(letters).IsEmpty || _names.GetValueOrDefault(letters) is not { IsKnown: true } name
            ? null
            : name with
            {
                By = BindingReason.BackReference,
                AsWritten = letters,
            };
    }

    // Of every word but the little ones; of a word that ends with a noun for instruments, also of that: Flüchtlingskonvention.
    private static string Of(string name, WordRoles little)
    {
        Span<char> initials = stackalloc char[Most];
        var length = 0;
        foreach (var part in name.AsSpan().SplitAny(BetweenWords))
        {
            var word = name.AsSpan()[part];
            if (word.IsEmpty || Vocabulary.Find(word)?.LanguagesOf(little).IsEmpty == false)
            {
                continue;
            }

            var noun = DesignationPhrase.InCompound(word);
            if (!char.IsLetter(word[0]) || length + 2 > Most)
            {
                return string.Empty;
            }

            initials[length++] = char.ToUpperInvariant(word[0]);
            if (noun > 0)
            {
                initials[length++] = char.ToUpperInvariant(word[noun]);
            }
        }

        return initials[..length].ToString();
    }
}
