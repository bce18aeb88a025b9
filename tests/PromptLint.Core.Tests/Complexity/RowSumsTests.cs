using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Model;

namespace PromptLint.Core.Tests.Complexity;

public sealed class RowSumsTests
{
    /// <summary>More rows than a 16-bit lane can hold, with the extreme entries that would overflow it.</summary>
    [Theory]
    [InlineData(sbyte.MaxValue)]
    [InlineData(sbyte.MinValue)]
    [InlineData(1)]
    public void Sums_are_exact_for_any_number_of_rows(int entry)
    {
        const int rowCount = 1000, columns = 12;
        var weights = SyntheticWeights.Create(rowCount, columns, (row, column) => (sbyte)(column % 2 == 0 ? entry : row % 7 - 3));
        var rows = new FeatureRows(rowCount);
        rows.Clear();
        for (int row = 0; row < rowCount; row++)
            rows.Add(row, FeatureKind.Unigram, 0, 0);
        var sums = new RowSums(columns);
        sums.Add(rows, new PackedRows(weights), weights.Concepts);
        for (int c = 0; c < columns; c++)
        {
            int expected = Enumerable.Range(0, rowCount).Where(row => weights.Concepts[row] == 3).Sum(row => weights.Rows[row * columns + c]);
            Assert.Equal(expected, sums[3, c]);
        }
    }
}
