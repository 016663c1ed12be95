namespace TreatyRefs.Search;

/// <summary>What is found of one record while its texts are gone over; used again for the next record.</summary>
internal sealed class RecordDraft(int units)
{
    private readonly double[] _frequencies = new double[units];
    private readonly double[] _scores = new double[units];
    private readonly List<int> _unitsOfText = [];
    private (int Units, Closeness Closeness, int Preference, int Gap)? _rank;

    /// <summary>The record's number; -1 before the first.</summary>
    public int Number { get; private set; } = -1;

    /// <summary>The units found in the text at hand, in the order in which they stand there.</summary>
    public IReadOnlyList<int> UnitsOfText => _unitsOfText;

    /// <summary>Whether the record has all units.</summary>
    public bool IsComplete => Number >= 0 && Array.TrueForAll(_scores, score => score > 0);

    /// <summary>What its words weigh: for each unit the text where it weighs most, so that a translation does not count twice.</summary>
    public double Score => _scores.Sum();

    /// <summary>The text to show, and where in it the words are.</summary>
    public (int Text, int Place, Closeness Closeness)? Best { get; private set; }

    public void Begin(int number)
    {
        Number = number;
        Array.Clear(_scores);
        (Best, _rank) = (null, null);
    }

    public void ForgetText()
    {
        _unitsOfText.ForEach(unit => _frequencies[unit] = 0);
        _unitsOfText.Clear();
    }

    public void Count(int unit, double weight)
    {
        if (_frequencies[unit] == 0)
        {
            _unitsOfText.Add(unit);
        }

        _frequencies[unit] += weight;
    }

    public double FrequencyOf(int unit) => _frequencies[unit];

    public void Raise(int unit, double score) => _scores[unit] = Math.Max(_scores[unit], score);

    /// <summary>Offers a text to show: with the most units, closest together, in the language preferred; the first of equals.</summary>
    public void Offer(int text, int place, Closeness closeness, int preference, int gap)
    {
        var rank = (-_unitsOfText.Count, closeness, preference, gap);
        if (_rank is not { } best || rank.CompareTo(best) < 0)
        {
            (Best, _rank) = ((text, place, closeness), rank);
        }
    }
}
