interface Node {
  id: string;
  tag: 'startEvent' | 'userTask' | 'endEvent';
  name: string;
}

const nodes: Node[] = [
  { id: 'Start_Reported', tag: 'startEvent', name: '隐患上报' },
  { id: 'Task_ConfirmGrade', tag: 'userTask', name: '核定等级' },
  { id: 'Task_Order', tag: 'userTask', name: '下达整改指令' },
  { id: 'Task_Rectify', tag: 'userTask', name: '落实整改' },
  { id: 'Task_Verify', tag: 'userTask', name: '现场验收' },
  { id: 'End_WrittenOff', tag: 'endEvent', name: '销号' },
];

const STEP = 170;
const wide = (node: Node) => (node.tag === 'userTask' ? 110 : 36);
const left = (index: number) => 80 + index * STEP + (STEP - wide(nodes[index]!)) / 2;
const flows = nodes.slice(1).map((node, index) => ({ id: `Flow_${index}`, from: nodes[index]!, to: node, x1: left(index) + wide(nodes[index]!), x2: left(index + 1) }));

/** A straight line of the process, enough to look at the diagram page. */
export const bpmnXml = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="http://duban.cn">
<bpmn:process id="HazardRectification" isExecutable="true">
${nodes.map((node) => `<bpmn:${node.tag} id="${node.id}" name="${node.name}"/>`).join('\n')}
${flows.map((flow) => `<bpmn:sequenceFlow id="${flow.id}" sourceRef="${flow.from.id}" targetRef="${flow.to.id}"/>`).join('\n')}
</bpmn:process>
<bpmndi:BPMNDiagram id="di"><bpmndi:BPMNPlane id="plane" bpmnElement="HazardRectification">
${nodes.map((node, index) => {
  const size = wide(node);
  const height = node.tag === 'userTask' ? 80 : 36;
  return `<bpmndi:BPMNShape id="${node.id}_di" bpmnElement="${node.id}"><dc:Bounds x="${left(index)}" y="${200 - height / 2}" width="${size}" height="${height}"/></bpmndi:BPMNShape>`;
}).join('\n')}
${flows.map((flow) => `<bpmndi:BPMNEdge id="${flow.id}_di" bpmnElement="${flow.id}"><di:waypoint x="${flow.x1}" y="200"/><di:waypoint x="${flow.x2}" y="200"/></bpmndi:BPMNEdge>`).join('\n')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>`;
