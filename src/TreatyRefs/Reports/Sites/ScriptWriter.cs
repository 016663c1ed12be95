using System.Globalization;
using System.Text;

namespace TreatyRefs.Reports.Sites;

/// <summary>Writes a value as a script that hands it to the search of a site.</summary>
/// <remarks>A page that was opened from a disk may load scripts, and nothing else. Texts are escaped such that they end neither their
/// string nor the element that a script may be put into, and hold nothing that an editor shows in another order than it stands: a library
/// is untrusted.</remarks>
internal sealed class ScriptWriter(TextWriter writer)
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int BitsOfDigit = 5;
    private const int More = 1 << BitsOfDigit;

    private bool _needsComma;

    /// <summary>Writes a file that hands over one value.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="name">What the value is called.</param>
    /// <param name="value">Writes it.</param>
    public static void WriteFile(TextWriter writer, string name, Action<ScriptWriter> value)
    {
        writer.Write($"treatyRefs(\"{name}\",");
        value(new ScriptWriter(writer));
        writer.Write(");\n");
    }

    /// <summary>Numbers of at least 0 in digits of five bits each, the lowest first.</summary>
    public static string Numbers(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
        {
            AppendNumber(text, number);
        }

        return text.ToString();
    }

    /// <summary>Ascending numbers as the steps between them.</summary>
    public static string Ascending(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        var before = 0;
        foreach (var number in numbers)
        {
            AppendNumber(text, number - before);
            before = number;
        }

        return text.ToString();
    }

    public ScriptWriter Text(string text)
    {
        Separate();
        writer.Write('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                writer.Write("\\n");
            }
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                writer.Write(text.AsSpan(i++, 2));
            }
            else if (NeedsEscape(text[i]))
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}"));
            }
            else
            {
                writer.Write(text[i]);
            }
        }

        writer.Write('"');
        return this;
    }

    public ScriptWriter Number(double number)
    {
        Separate();
        writer.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>No value.</summary>
    public ScriptWriter Nothing()
    {
        Separate();
        writer.Write("null");
        return this;
    }

    /// <summary>A list of texts.</summary>
    public ScriptWriter Texts(IEnumerable<string> texts) => List(texts, text => Text(text));

    /// <summary>A list.</summary>
    public ScriptWriter List<T>(IEnumerable<T> items, Action<T> write)
    {
        Begin('[');
        foreach (var item in items)
        {
            write(item);
        }

        return End(']');
    }

    /// <summary>A list of things that are not alike.</summary>
    public ScriptWriter List(Action write)
    {
        Begin('[');
        write();
        return End(']');
    }

    /// <summary>An object with named values.</summary>
    public ScriptWriter Object(Action write)
    {
        Begin('{');
        write();
        return End('}');
    }

    /// <summary>The name of the value that comes next, which is one of ours.</summary>
    public ScriptWriter Name(string name)
    {
        Separate();
        writer.Write($"{name}:");
        _needsComma = false;
        return this;
    }

    private static void AppendNumber(StringBuilder text, int number)
    {
        var rest = (uint)number;
        for (; rest >= More; rest >>= BitsOfDigit)
        {
            text.Append(Digits[(int)(rest & (More - 1)) | More]);
        }

        text.Append(Digits[(int)rest]);
    }

    // Surrogates come here alone only: a pair of characters may have been cut in two.
    private static bool NeedsEscape(char c) =>
        c is '"' or '\\' or '<' or '>' or '&' or '\u2028' or '\u2029' or >= '\uFFFE'
        || char.IsControl(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.PrivateUse;

    private void Begin(char bracket)
    {
        Separate();
        writer.Write(bracket);
        _needsComma = false;
    }

    private ScriptWriter End(char bracket)
    {
        writer.Write(bracket);
        _needsComma = true;
        return this;
    }

    private void Separate()
    {
        if (_needsComma)
        {
            writer.Write(',');
        }

        _needsComma = true;
    }
}
