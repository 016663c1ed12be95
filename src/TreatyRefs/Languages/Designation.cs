namespace TreatyRefs.Languages;

/// <summary>The kinds of instrument that call themselves by different words, whatever the language: the keys under which those words
/// stand.</summary>
internal static class Designation
{
    public const string Treaty = "treaty";
    public const string Convention = "convention";
    public const string Charter = "charter";
    public const string Covenant = "covenant";
    public const string Protocol = "protocol";
    public const string Agreement = "agreement";
    public const string Memorandum = "memorandum";
    public const string Declaration = "declaration";
    public const string Statute = "statute";
    public const string Constitution = "constitution";
    public const string Pact = "pact";
    public const string Resolution = "resolution";
}
