using System.Text;

namespace TreatyRefs.Collections;

/// <summary>Gathers texts, each once, and writes them for <see cref="PackedTexts"/>.</summary>
internal sealed class PackedTextsWriter
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>The number of a text, from 0 on in the order in which they came.</summary>
    public int Add(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _texts.Count);
            _texts.Add(text);
        }

        return number;
    }

    /// <summary>The texts as UTF-8, one after the other, with where each begins before them.</summary>
    public byte[] ToBytes()
    {
        var writer = new PackedWriter(this);
        var bytes = _texts.ConvertAll(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes);
        writer.Fixed(_texts.Count);
        var place = 0;
        foreach (var text in bytes)
        {
            writer.Fixed(place);
            place += text.Length;
        }

        writer.Fixed(place);
        return [.. writer.Written, .. bytes.SelectMany(text => text)];
    }
}
