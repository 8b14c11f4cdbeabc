//! What stands at each node of many, without a list for each.

use crate::paths::NodeId;

/// Numbers by node.
pub(crate) struct ByNode {
    numbers: Vec<u32>,
    /// Where the numbers of each node begin; one more says where they end.
    starts: Vec<u32>,
}

impl ByNode {
    /// The numbers of things by the nodes that they stand at, among so many.
    pub(crate) fn new(nodes: &[NodeId], count: usize) -> Self {
        let mut starts = vec![0_u32; count + 1];
        for &node in nodes {
            starts[node as usize] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        // Each goes before what follows it, from the back.
        let mut numbers = vec![0_u32; nodes.len()];
        for number in (0..nodes.len()).rev() {
            let start = &mut starts[nodes[number] as usize];
            *start -= 1;
            numbers[*start as usize] = number as u32;
        }
        Self { numbers, starts }
    }

    /// The numbers of what stands at a node, in order.
    pub(crate) fn of(&self, node: NodeId) -> &[u32] {
        let (start, end) = (self.starts[node as usize], self.starts[node as usize + 1]);
        &self.numbers[start as usize..end as usize]
    }
}
