namespace TreatyRefs.Yaml.Reading;

/// <summary>Reads a text from some place on without a copy: a file of broken documents is read from many places.</summary>
internal sealed class OffsetReader(string text, int offset) : TextReader
{
    private int _position = offset;

    public override int Peek() => _position < text.Length ? text[_position] : -1;

    public override int Read() => _position < text.Length ? text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(buffer.Length, text.Length - _position);
        text.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
