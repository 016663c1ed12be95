using System.Text;

namespace TreatyRefs.Importing.AkomaNtoso;

/// <summary>Collects the text of elements: spaces and line ends between words are one space.</summary>
internal sealed class AkomaNtosoText
{
    private readonly StringBuilder _text = new();

    public void Add(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                Space();
            }
            else if (!char.IsControl(c))
            {
                _text.Append(c);
            }
        }
    }

    /// <summary>What was collected, and begins again.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        return text;
    }

    private void Space()
    {
        if (_text.Length > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }
    }
}
